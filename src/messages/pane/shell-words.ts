/** Title bar, tabs, language and theme menu, notes of the host, version. */
export interface ShellWords {
  readonly title: string;
}
