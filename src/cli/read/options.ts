/**
 * The options of `rapporteur read` as given on the command line.
 */
export interface ReadOptions {
  readonly dossier: string;
  readonly reader: string;
  readonly records?: string;
  readonly published?: string;
  readonly replaceInvalid?: true;
  readonly again?: true;
  readonly json?: true;
}
