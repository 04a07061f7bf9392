/**
 * The options of `rapporteur code` as given on the command line.
 */
export interface CodeOptions {
  readonly reader: string;
  readonly out?: string;
  readonly always?: true;
  readonly json?: true;
}
