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
const apart = 0.03;
const lineHeight = 13;

/** What happened, behind the other marks: a line where it began, a pale band for how long it lasted, and its number at the top. */
export function annotationMarks(given: readonly Happening[], axis: readonly [Date, Date]): Plot.Markish[] {
  if (given.length === 0) return [];
  const within = (date: Date) => (date < axis[0] ? axis[0] : date > axis[1] ? axis[1] : date);
  const happenings = given.map((one) => ({
    ...one,
    from: within(one.from),
    until: one.until && within(one.until),
  }));
  const width = axis[1].getTime() - axis[0].getTime();
  // At the end of the axis a number stands before its line, off what is written beside the picture.
  const isLast = ({ from }: Happening) => axis[1].getTime() - from.getTime() < apart * width;
  const row = (happening: Happening) =>
    happenings.filter(
      (other) =>
        other.number < happening.number &&
        happening.from.getTime() - other.from.getTime() <
          (isLast(happening) && !isLast(other) ? 2 : 1) * apart * width,
    ).length;
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
        dx: isLast(happening) ? -3 : 3,
        dy: 1 + lineHeight * row(happening),
        textAnchor: isLast(happening) ? "end" : "start",
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
