/** 设置: due day, statistical year, compared scope. */
export interface SettingsWords {
  readonly title: string;
}
