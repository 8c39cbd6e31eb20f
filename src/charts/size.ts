/** A picture is drawn wide for screens and paper, and narrow for phones; the page's style chooses. */
export type Size = "wide" | "narrow";

/** Widths in CSS pixels; a narrow one fits a phone of 320 px after a little shrinking. */
export const widths = { wide: 720, narrow: 340 } as const satisfies Record<Size, number>;

/** Type in pictures, in CSS pixels. */
export const type = { normal: 13, small: 12 } as const;
