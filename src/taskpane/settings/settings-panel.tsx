/** 审核设置: few, each with one sentence; a change applies at once. */
import {
  Caption1,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../core/model/settings";
import { isDay } from "../../core/model/period";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";

/** As parse-settings takes them. */
const DUE_DAYS = Array.from({ length: 28 }, (_, index) => index + 1);
const YEAR_STARTS: readonly Settings["yearStartMonth"][] = [1, 10, 11];
const SCOPES: readonly Settings["compare"][] = ["cells", "totals"];

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function SettingsPanel() {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.settings;
  const { settings } = state;
  return (
    <Disclosure title={words.title} aside={words.summary(settings)}>
      <div className={styles.fields}>
        <Caption1 className={styles.quiet}>{words.atOnce}</Caption1>
        <Field label={`${words.dueDay.label} · ${words.dueDay.unit}`} hint={words.dueDay.why}>
          <Select
            value={String(settings.dueDay)}
            onChange={(_, { value }) => void actions.changeSettings({ dueDay: Number(value) })}
          >
            {DUE_DAYS.map((day) => (
              <option key={day} value={day}>
                {day}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.yearStart.label} hint={words.yearStart.why}>
          <Select
            value={String(settings.yearStartMonth)}
            onChange={(_, { value }) => {
              const start = YEAR_STARTS.find((month) => String(month) === value);
              if (start !== undefined) void actions.changeSettings({ yearStartMonth: start });
            }}
          >
            {YEAR_STARTS.map((month) => (
              <option key={month} value={month}>
                {words.yearStart.options[month]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.compare.label} hint={words.compare.why}>
          <RadioGroup
            value={settings.compare}
            onChange={(_, { value }) => {
              const compare = SCOPES.find((scope) => scope === value);
              if (compare) void actions.changeSettings({ compare });
            }}
          >
            {SCOPES.map((scope) => (
              <Radio key={scope} value={scope} label={words.compare.options[scope]} />
            ))}
          </RadioGroup>
        </Field>
        <AsOfField />
      </div>
    </Disclosure>
  );
}

function AsOfField() {
  const { state, actions, messages } = usePane();
  const words = messages.pane.settings.asOf;
  const { asOf } = state.settings;
  // What the workbook suggests is only known while no day is set.
  const automatic = asOf === null ? (state.judgement?.asOf ?? null) : null;
  const [choosing, setChoosing] = useState(false);
  const own = asOf !== null || choosing;
  return (
    <Field label={words.label} hint={words.why}>
      <RadioGroup
        value={own ? "own" : "automatic"}
        onChange={(_, { value }) => {
          setChoosing(value === "own");
          if (value === "automatic") void actions.changeSettings({ asOf: null });
        }}
      >
        <Radio value="automatic" label={words.automatic(automatic)} />
        <Radio value="own" label={words.chosen} />
      </RadioGroup>
      {own && (
        <Input
          type="date"
          aria-label={words.day}
          defaultValue={asOf ?? state.judgement?.asOf ?? ""}
          onChange={(_, { value }) => {
            // While it is being typed it is no day yet.
            if (isDay(value)) void actions.changeSettings({ asOf: value });
          }}
        />
      )}
    </Field>
  );
}
