/** Lines and areas of the pictures of 监测: greys of the theme, amber for an alarm, never red. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePictureStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "440px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
  },
  grid: { stroke: tokens.colorNeutralStroke2 },
  label: { fill: tokens.colorNeutralForeground2 },
  // Grey on every background; the theme's own backgrounds turn black in the dark.
  area: {
    fill: tokens.colorNeutralForeground3,
    fillOpacity: 0.25,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  lightLine: {
    fill: "none",
    stroke: tokens.colorNeutralForeground4,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  dashes: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dots: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "1 2.5",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dottedLine: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.75px",
    strokeDasharray: "0.5 3.5",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mark: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  alarm: {
    fill: tokens.colorStatusWarningForeground3,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "0.5px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
