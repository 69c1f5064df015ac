/** 漏斗图: every unit as a point, births across and ratio upwards, between the limits of what chance does. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { MouseEvent } from "react";
import type { Funnel, FunnelStep } from "../judge/judgement";
import { usePictureStyles } from "./picture-styles";
import { heightOf, HEIGHT, pathOf, PLOT, ticksOf, WIDTH } from "./plot";
import { ValueGrid } from "./value-grid";

const DOT = 2.5;
const SMALL_DOT = 1.6;
/** More points than this hide each other. */
const MANY = 150;
/** Around the point that is spoken of. */
const RING = 5;
/** A pointer farther away than this, in units of the picture, points at nothing. */
const REACH = 14;
const LABELS = 4;
const NICE = [1, 2, 5] as const;

const useStyles = makeStyles({
  point: {
    fill: tokens.colorNeutralForeground1,
    fillOpacity: 0.7,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ring: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

export interface FunnelPictureProps {
  readonly funnel: Funnel;
  readonly centre: number;
  readonly label: string;
  readonly axisLabel: string;
  /** Index of the point that is spoken of. */
  readonly marked: number | null;
  readonly onPoint: (index: number) => void;
}

export function FunnelPicture(props: FunnelPictureProps) {
  const { funnel, centre, label, axisLabel, marked, onPoint } = props;
  const picture = usePictureStyles();
  const styles = useStyles();
  const clip = useId();
  const { points, axis, curve, mostBirths } = funnel;
  const y = heightOf(axis);
  const last = curve.at(-1)?.births ?? mostBirths;
  const x = (births: number) => PLOT.left + (births / last) * (PLOT.right - PLOT.left);
  const places = points.map(({ male, female, ratio }) => ({
    x: x(male + female),
    y: y(ratio ?? axis.min),
  }));
  const branch = (band: "inner" | "outer", side: "low" | "high") =>
    pathOf(curve.map((step) => limitAt(step, band, side, x, y)));
  const pointed = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = WIDTH / box.width;
    const index = nearest(places, {
      x: (event.clientX - box.left) * scale,
      y: (event.clientY - box.top) * scale,
    });
    if (index !== null) onPoint(index);
  };
  const ring = marked === null ? undefined : places[marked];
  return (
    <svg
      className={picture.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      onMouseMove={pointed}
      onClick={pointed}
    >
      <clipPath id={clip}>
        <rect
          x={PLOT.left}
          y={PLOT.top}
          width={PLOT.right - PLOT.left}
          height={PLOT.bottom - PLOT.top}
        />
      </clipPath>
      <ValueGrid ticks={ticksOf(axis)} y={y} />
      <line
        className={picture.lightLine}
        x1={PLOT.left}
        x2={PLOT.right}
        y1={y(centre)}
        y2={y(centre)}
      />
      <g clipPath={`url(#${clip})`}>
        {(["low", "high"] as const).map((side) => (
          <g key={side}>
            <path className={picture.dashes} d={branch("inner", side)} />
            <path className={picture.dots} d={branch("outer", side)} />
          </g>
        ))}
      </g>
      {places.map((at, index) => (
        <circle
          key={index}
          className={styles.point}
          cx={at.x}
          cy={at.y}
          r={points.length > MANY ? SMALL_DOT : DOT}
        />
      ))}
      {ring && <circle className={styles.ring} cx={ring.x} cy={ring.y} r={RING} />}
      {birthTicks(last).map((births) => (
        <text
          key={births}
          className={picture.label}
          x={x(births)}
          y={PLOT.bottom + 14}
          textAnchor="middle"
        >
          {births}
        </text>
      ))}
      <text className={picture.label} x={PLOT.right} y={PLOT.bottom + 28} textAnchor="end">
        {axisLabel}
      </text>
    </svg>
  );
}

function limitAt(
  step: FunnelStep,
  band: "inner" | "outer",
  side: "low" | "high",
  x: (births: number) => number,
  y: (ratio: number) => number
) {
  const value = step[band][side];
  return value === null ? null : { x: x(step.births), y: y(value) };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Index of the point nearest to the pointer, if one is near. */
function nearest(places: readonly Place[], to: Place): number | null {
  let found: number | null = null;
  let least = REACH;
  places.forEach((at, index) => {
    const distance = Math.hypot(at.x - to.x, at.y - to.y);
    if (distance < least) {
      least = distance;
      found = index;
    }
  });
  return found;
}

/** 0 and a few round numbers. */
function birthTicks(last: number): number[] {
  const rough = last / LABELS;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = Math.max(1, (NICE.find((nice) => nice * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}
