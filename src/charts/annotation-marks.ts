import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { type } from "./size.ts";

/** Something that happened, on an axis of time. */
export interface Happening {
  /** By which the list below the picture names it. */
  readonly number: number;
  readonly from: Date;
  /** The first moment after it; null where it stayed. */
  readonly until: Date | null;
  readonly words: string;
}

/** How far apart two numbers must stand to be told apart, as a share of the axis. */
const apart = 0.045;
const lineHeight = 13;

/** What happened, behind the other marks: a line where it began, a pale band for how long it lasted, and its number at the top. */
export function annotationMarks(given: readonly Happening[], axis: readonly [Date, Date]): Plot.Markish[] {
  if (given.length === 0) return [];
  const happenings = inRows(given, axis);
  return [
    Plot.rect(
      happenings.filter(({ until }) => until !== null),
      {
        x1: "from",
        x2: "until",
        fill: colour("muted"),
        fillOpacity: 0.07,
        title: "words",
      },
    ),
    Plot.ruleX(happenings, { x: "from", stroke: colour("muted"), strokeDasharray: "1 3", title: "words" }),
    ...happenings.map((happening) =>
      Plot.text([happening], {
        x: "from",
        frameAnchor: "top",
        lineAnchor: "top",
        dx: happening.isLast ? -3 : 3,
        dy: 1 + lineHeight * happening.row,
        textAnchor: happening.isLast ? "end" : "start",
        text: ({ number }: Happening) => String(number),
        fill: colour("muted"),
        stroke: colour("paper"),
        strokeWidth: 3,
        fontSize: type.small,
        fontWeight: 600,
      }),
    ),
  ];
}

/** Pixels at the top of a picture that the numbers take, so that nothing else is drawn through them. */
export function annotationRoom(given: readonly Happening[], axis: readonly [Date, Date]): number {
  return lineHeight * Math.max(0, ...inRows(given, axis).map(({ row }) => row + 1));
}

/** What happened within the axis, each with the row of its number: close ones stand below each other. */
function inRows(given: readonly Happening[], axis: readonly [Date, Date]) {
  const within = (date: Date) => (date < axis[0] ? axis[0] : date > axis[1] ? axis[1] : date);
  const width = axis[1].getTime() - axis[0].getTime();
  const happenings = given.map((one) => {
    const from = within(one.from);
    // At the end of the axis a number stands before its line, off what is written beside the picture.
    const isLast = axis[1].getTime() - from.getTime() < apart * width;
    return { ...one, from, until: one.until && within(one.until), isLast };
  });
  return happenings.map((one) => {
    const near = happenings.filter(
      (other) =>
        other.number < one.number &&
        one.from.getTime() - other.from.getTime() < (one.isLast && !other.isLast ? 2 : 1) * apart * width,
    );
    return { ...one, row: near.length };
  });
}
