/** Made by `npm run client` from the API's description; not edited by hand. */
/* eslint-disable */
export interface paths {
    readonly "/reads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads articles into the dossier: .txt, .md, .html, .htm, and sidecars NAME.meta.json */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        readonly files: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description They are being read */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Reading"];
                    };
                };
                /** @description What is wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reads/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What becomes of the files: events `file`, then `done` */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Server-sent events */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
                /** @description What is wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Event `changed` whenever something was stored */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Server-sent events */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Meetings: who met or is to meet whom */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Meetings: who met or is to meet whom */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MeetingsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Statements: who said what */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Statements: who said what */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["StatementsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Acts: who did what to whom, and who says so */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Acts: who did what to whom, and who says so */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Positions: where actors stand */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Positions: where actors stand */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PositionsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures: numbers and who gives them */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Figures: numbers and who gives them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FiguresPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tracks: talks, agreements and cease-fires that have a name */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Tracks: talks, agreements and cease-fires that have a name */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TracksPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/now": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How things stand: read last, meetings ahead, latest demands, accusations and positions */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description How things stand: read last, meetings ahead, latest demands, accusations and positions */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Now"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/about": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is served: dossier, program, how much there is */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What is served: dossier, program, how much there is */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["About"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Meetings on a line of time */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Meetings on a line of time */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Timeline"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/matrix": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Positions: sides against issues or families of issues */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly by?: "issue" | "family";
                    readonly sides?: number | null;
                    readonly columns?: number | null;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Positions: sides against issues or families of issues */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Matrix"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Articles: what was read */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Articles: what was read */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ArticlesPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An article with its versions, the latest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description An article with its versions, the latest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ArticleVersions"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{id}/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The whole record of an article, with its text */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The whole record of an article, with its text */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ArticleRecord"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/actors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Actors, the most named first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Actors, the most named first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActorsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/actors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An actor: names, counts, who acts for it */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description An actor: names, counts, who acts for it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActorPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Items of all groups, or of some */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Rows a page; 50 unless told */
                    readonly limit?: number;
                    /** @description `next` of the page before */
                    readonly cursor?: string;
                    readonly order?: "newest" | "oldest";
                    /** @description Groups joined by commas; all unless told */
                    readonly groups?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Items of all groups, or of some */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ItemsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/numbers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many items a question would find: the numbers beside filters */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    readonly actor?: string;
                    /** @description Words of what it is about */
                    readonly issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    readonly q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    readonly since?: string;
                    /** @description Not after */
                    readonly until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    readonly status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    readonly type?: string;
                    /** @description Id of an article */
                    readonly article?: string;
                    /** @description Name of an outlet, as written */
                    readonly outlet?: string;
                    /** @description Positions on issues of this family only */
                    readonly family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    readonly matter?: string;
                    /** @description Groups joined by commas; all unless told */
                    readonly groups?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description How many items a question would find: the numbers beside filters */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Numbers"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/items/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An item with its words */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description An item with its words */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FoundItem"];
                    };
                };
                /** @description What is wrong, and what to do */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What becomes of the files is told by /reads/{id}/events */
        readonly Reading: {
            readonly id: string;
            readonly files: number;
        };
        readonly Problem: {
            /** @description `about:blank`, or the code of a fault as a URN */
            readonly type: string;
            /** @description What is wrong */
            readonly title: string;
            readonly status: number;
            /** @description What to do about it */
            readonly detail: string;
            readonly code: string;
            /** @description File, field or id at fault */
            readonly where: string;
        };
        readonly MeetingsPage: {
            readonly rows: readonly components["schemas"]["FoundMeeting"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundMeeting: {
            /** @description Id in the dossier: article, dot, id in the record */
            readonly id: string;
            readonly words: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly article: components["schemas"]["ArticleHead"];
            readonly actors: {
                readonly [key: string]: components["schemas"]["ActorRef"];
            };
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly group: "meetings";
            readonly item: components["schemas"]["Meeting"];
        };
        readonly Evidence: {
            readonly quotation: string;
            readonly span: components["schemas"]["Span"];
            readonly context: {
                readonly start: number;
                readonly text: string;
            };
            readonly marks: readonly components["schemas"]["Mark"][];
        };
        /** @description Half-open, in UTF-16 code units of the article's text */
        readonly Span: {
            readonly start: number;
            readonly end: number;
        };
        readonly Mark: {
            readonly start: number;
            readonly end: number;
            /** @enum {string} */
            readonly role: "evidence" | "source" | "cue" | "content" | "trigger" | "condition" | "proposition" | "date";
        };
        readonly ArticleHead: {
            readonly id: string;
            readonly title: string | null;
            readonly outlet: string | null;
            readonly url: string | null;
            readonly published: string | null;
            readonly language: string;
            readonly origin: string;
            readonly sha256: string;
            readonly version: number;
            readonly latest: boolean;
            readonly readAt: string;
            readonly madeBy: components["schemas"]["Origin"];
            readonly counts: components["schemas"]["GroupCounts"];
        };
        readonly Origin: {
            readonly program: string;
            readonly reader: string;
        };
        readonly GroupCounts: {
            readonly meetings: number;
            readonly statements: number;
            readonly acts: number;
            readonly positions: number;
            readonly figures: number;
            readonly tracks: number;
        };
        readonly ActorRef: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            readonly principal: string | null;
        };
        readonly Issue: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly family: "groups" | "gender" | "state" | "governance" | "power-sharing" | "human rights" | "justice" | "security" | "transition" | "socio-economic" | "land" | "process";
            readonly terms: readonly string[];
        };
        readonly Meeting: {
            readonly id: string;
            /** @description 0 to 1: how likely the item is right */
            readonly score: number;
            /** @description The rule or head of the model that made it */
            readonly rule: string;
            readonly participants: readonly string[];
            readonly mediators: readonly string[];
            readonly host: string | null;
            /** @enum {string} */
            readonly format: "meeting" | "visit" | "phone" | "conference" | "summit" | "round";
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly date: string | null;
            readonly dateEvidence: readonly components["schemas"]["Span"][];
            readonly place: components["schemas"]["Place"];
            /** @enum {string} */
            readonly status: "proposed" | "tentative" | "scheduled" | "under-way" | "held" | "postponed" | "cancelled" | "refused" | "denied";
            readonly conditions: readonly components["schemas"]["Span"][];
            readonly topics: readonly string[];
            readonly track: string | null;
            readonly accordingTo: readonly string[];
            readonly evidence: readonly components["schemas"]["Span"][];
        };
        readonly Place: {
            readonly name: string;
            readonly country: string | null;
            readonly lat: number | null;
            readonly lon: number | null;
        } | null;
        readonly StatementsPage: {
            readonly rows: readonly components["schemas"]["FoundStatement"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundStatement: {
            /** @description Id in the dossier: article, dot, id in the record */
            readonly id: string;
            readonly words: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly article: components["schemas"]["ArticleHead"];
            readonly actors: {
                readonly [key: string]: components["schemas"]["ActorRef"];
            };
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly group: "statements";
            readonly item: components["schemas"]["Statement"];
        };
        readonly Statement: {
            readonly id: string;
            /** @description 0 to 1: how likely the item is right */
            readonly score: number;
            /** @description The rule or head of the model that made it */
            readonly rule: string;
            readonly speaker: readonly string[];
            readonly source: readonly components["schemas"]["Span"][];
            readonly cue: readonly components["schemas"]["Span"][];
            readonly content: readonly components["schemas"]["Span"][];
            /** @enum {string} */
            readonly manner: "direct" | "indirect" | "mixed";
            /** @enum {string} */
            readonly attitude: "speech" | "belief" | "intention" | "feeling";
            readonly addressee: readonly string[];
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly date: string | null;
            readonly within: string | null;
            readonly issues: readonly string[];
        };
        readonly ActsPage: {
            readonly rows: readonly components["schemas"]["FoundAct"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundAct: {
            /** @description Id in the dossier: article, dot, id in the record */
            readonly id: string;
            readonly words: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly article: components["schemas"]["ArticleHead"];
            readonly actors: {
                readonly [key: string]: components["schemas"]["ActorRef"];
            };
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly group: "acts";
            readonly item: components["schemas"]["Act"];
        };
        readonly Act: {
            readonly id: string;
            /** @description 0 to 1: how likely the item is right */
            readonly score: number;
            /** @description The rule or head of the model that made it */
            readonly rule: string;
            /** @enum {string} */
            readonly type: "AGREE" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            readonly mode: string | null;
            readonly from: readonly string[];
            readonly to: readonly string[];
            /** @enum {string} */
            readonly status: "done" | "under-way" | "planned" | "hypothetical" | "negated";
            readonly content: readonly components["schemas"]["Span"][];
            readonly conditions: readonly components["schemas"]["Span"][];
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly date: string | null;
            readonly place: components["schemas"]["Place"];
            /** @description Empty where the article says it in its own voice */
            readonly accordingTo: readonly string[];
            readonly hearsay: boolean;
            readonly statement: string | null;
            readonly about: string | null;
            readonly track: string | null;
            readonly trigger: readonly components["schemas"]["Span"][];
            readonly evidence: readonly components["schemas"]["Span"][];
        };
        readonly PositionsPage: {
            readonly rows: readonly components["schemas"]["FoundPosition"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundPosition: {
            /** @description Id in the dossier: article, dot, id in the record */
            readonly id: string;
            readonly words: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly article: components["schemas"]["ArticleHead"];
            readonly actors: {
                readonly [key: string]: components["schemas"]["ActorRef"];
            };
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly group: "positions";
            readonly item: components["schemas"]["Position"];
        };
        readonly Position: {
            readonly id: string;
            /** @description 0 to 1: how likely the item is right */
            readonly score: number;
            /** @description The rule or head of the model that made it */
            readonly rule: string;
            readonly actor: string;
            readonly issue: string | null;
            readonly proposition: readonly components["schemas"]["Span"][];
            /** @enum {string} */
            readonly stance: "supports" | "opposes" | "conditional" | "undecided";
            readonly statement: string | null;
            readonly act: string | null;
            readonly evidence: readonly components["schemas"]["Span"][];
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly date: string | null;
        };
        readonly FiguresPage: {
            readonly rows: readonly components["schemas"]["FoundFigure"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundFigure: {
            /** @description Id in the dossier: article, dot, id in the record */
            readonly id: string;
            readonly words: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly article: components["schemas"]["ArticleHead"];
            readonly actors: {
                readonly [key: string]: components["schemas"]["ActorRef"];
            };
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly group: "figures";
            readonly item: components["schemas"]["Figure"];
        };
        readonly Figure: {
            readonly id: string;
            /** @description 0 to 1: how likely the item is right */
            readonly score: number;
            /** @description The rule or head of the model that made it */
            readonly rule: string;
            readonly value: number | null;
            readonly low: number | null;
            readonly high: number | null;
            readonly unit: string;
            readonly what: string;
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly since: string | null;
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly asOf: string | null;
            readonly accordingTo: readonly string[];
            readonly evidence: readonly components["schemas"]["Span"][];
        };
        readonly TracksPage: {
            readonly rows: readonly components["schemas"]["FoundTrack"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundTrack: {
            /** @description Id in the dossier: article, dot, id in the record */
            readonly id: string;
            readonly words: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly article: components["schemas"]["ArticleHead"];
            readonly actors: {
                readonly [key: string]: components["schemas"]["ActorRef"];
            };
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly group: "tracks";
            readonly item: components["schemas"]["Track"];
        };
        readonly Track: {
            readonly id: string;
            /** @description 0 to 1: how likely the item is right */
            readonly score: number;
            /** @description The rule or head of the model that made it */
            readonly rule: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "talks" | "agreement" | "cease-fire" | "conference" | "conflict";
            readonly evidence: readonly components["schemas"]["Span"][];
        };
        readonly Now: {
            readonly asOf: string | null;
            readonly counts: components["schemas"]["DossierCounts"];
            readonly articles: readonly components["schemas"]["ArticleHead"][];
            readonly ahead: readonly components["schemas"]["FoundMeeting"][];
            readonly demands: readonly components["schemas"]["FoundAct"][];
            readonly accusations: readonly components["schemas"]["FoundAct"][];
            readonly positions: readonly components["schemas"]["FoundPosition"][];
        };
        readonly DossierCounts: components["schemas"]["GroupCounts"] & {
            readonly articles: number;
            readonly actors: number;
        };
        readonly About: {
            readonly dossier: string;
            readonly program: string;
            readonly counts: components["schemas"]["DossierCounts"];
            readonly limits: {
                readonly uploadBytes: number;
            };
        };
        readonly Timeline: {
            readonly total: number;
            readonly months: readonly {
                readonly month: string;
                readonly status: string | null;
                readonly count: number;
            }[];
            readonly points: readonly components["schemas"]["Point"][];
        };
        readonly Point: {
            readonly id: string;
            readonly first: string;
            readonly last: string;
            readonly date: string | null;
            /** @enum {string} */
            readonly status: "proposed" | "tentative" | "scheduled" | "under-way" | "held" | "postponed" | "cancelled" | "refused" | "denied";
            /** @enum {string} */
            readonly format: "meeting" | "visit" | "phone" | "conference" | "summit" | "round";
            readonly place: string | null;
            readonly participants: readonly string[];
        };
        readonly Matrix: {
            /** @enum {string} */
            readonly by: "issue" | "family";
            readonly sides: readonly components["schemas"]["MatrixHead"][];
            readonly columns: readonly components["schemas"]["MatrixHead"][];
            readonly cells: readonly {
                readonly side: string;
                readonly column: string;
                readonly count: number;
                readonly latest: components["schemas"]["FoundPosition"];
            }[];
        };
        readonly MatrixHead: {
            readonly id: string;
            readonly name: string;
            readonly count: number;
        };
        readonly ArticlesPage: {
            readonly rows: readonly components["schemas"]["ArticleHead"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly ArticleVersions: {
            readonly rows: readonly components["schemas"]["ArticleHead"][];
        };
        readonly ArticleRecord: {
            /** @enum {string} */
            readonly format: "rapporteur-record/1";
            readonly madeBy: components["schemas"]["Origin"];
            readonly article: components["schemas"]["Article"];
            readonly actors: readonly components["schemas"]["Actor"][];
            readonly statements: readonly components["schemas"]["Statement"][];
            readonly meetings: readonly components["schemas"]["Meeting"][];
            readonly acts: readonly components["schemas"]["Act"][];
            readonly positions: readonly components["schemas"]["Position"][];
            readonly figures: readonly components["schemas"]["Figure"][];
            readonly tracks: readonly components["schemas"]["Track"][];
            readonly issues: readonly components["schemas"]["Issue"][];
        };
        readonly Article: {
            readonly id: string;
            readonly title: string | null;
            readonly outlet: string | null;
            readonly url: string | null;
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            readonly published: string | null;
            readonly language: string;
            readonly text: string;
            readonly sha256: string;
            readonly origin: string;
        };
        readonly Actor: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            readonly actsFor: readonly string[];
            readonly roles: readonly {
                readonly title: string;
                /**
                 * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
                 * @example 2015-12-15
                 */
                readonly from: string | null;
                /**
                 * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
                 * @example 2015-12-15
                 */
                readonly to: string | null;
            }[];
            readonly ids: {
                readonly [key: string]: string;
            };
            readonly aliases: readonly string[];
            readonly mentions: readonly {
                readonly start: number;
                readonly end: number;
                /** @enum {string} */
                readonly form: "name" | "nominal" | "pronoun";
            }[];
            /** @enum {string} */
            readonly known: "article" | "knowledge" | "user";
        };
        readonly ActorsPage: {
            readonly rows: readonly components["schemas"]["StoredActor"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly StoredActor: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            /** @enum {string} */
            readonly known: "article" | "knowledge" | "user";
            readonly ids: {
                readonly [key: string]: string;
            };
            readonly aliases: readonly string[];
            readonly actsFor: readonly string[];
            readonly articles: number;
            readonly counts: components["schemas"]["GroupCounts"];
            readonly firstSeen: string | null;
            readonly lastSeen: string | null;
        };
        readonly ActorPage: {
            readonly actor: components["schemas"]["StoredActor"];
            readonly agents: readonly components["schemas"]["StoredActor"][];
        };
        readonly ItemsPage: {
            readonly rows: readonly components["schemas"]["FoundItem"][];
            readonly total: number;
            readonly next: string | null;
        };
        readonly FoundItem: components["schemas"]["FoundMeeting"] | components["schemas"]["FoundStatement"] | components["schemas"]["FoundAct"] | components["schemas"]["FoundPosition"] | components["schemas"]["FoundFigure"] | components["schemas"]["FoundTrack"];
        readonly Numbers: {
            readonly groups: components["schemas"]["GroupCounts"];
            readonly status: readonly components["schemas"]["Tally"][];
            readonly type: readonly components["schemas"]["Tally"][];
            readonly outlets: readonly components["schemas"]["Tally"][];
            readonly articles: number;
        };
        readonly Tally: {
            readonly value: string | null;
            readonly count: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
