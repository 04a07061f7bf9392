/** Made by `npm run client` from the API's description; not edited by hand. */
/* eslint-disable */
export interface paths {
    "/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads articles into the dossier: .txt, .md, .html, .htm, and sidecars NAME.meta.json */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        files: string[];
                    };
                };
            };
            responses: {
                /** @description They are being read */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reading"];
                    };
                };
                /** @description What is wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reads/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of the files: events `file`, then `done` */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Server-sent events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description What is wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Event `changed` whenever something was stored */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Server-sent events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings: who met or is to meet whom */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Meetings: who met or is to meet whom */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeetingsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements: who said what */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Statements: who said what */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StatementsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts: who did what to whom, and who says so */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Acts: who did what to whom, and who says so */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions: where actors stand */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Positions: where actors stand */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PositionsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures: numbers and who gives them */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Figures: numbers and who gives them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FiguresPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracks: talks, agreements and cease-fires that have a name */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Tracks: talks, agreements and cease-fires that have a name */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TracksPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How things stand: read last, meetings ahead, latest demands, accusations and positions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How things stand: read last, meetings ahead, latest demands, accusations and positions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Now"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is served: dossier, program, how much there is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is served: dossier, program, how much there is */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["About"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings on a line of time */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Meetings on a line of time */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Timeline"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions: sides against issues or families of issues */
        get: {
            parameters: {
                query?: {
                    by?: "issue" | "family";
                    sides?: number | null;
                    columns?: number | null;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Positions: sides against issues or families of issues */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matrix"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles: what was read */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Articles: what was read */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ArticlesPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article with its versions, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An article with its versions, the latest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ArticleVersions"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole record of an article, with its text */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The whole record of an article, with its text */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ArticleRecord"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors, the most named first */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Actors, the most named first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An actor: names, roles and principals over time, counts, who acts for it, corrections */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An actor: names, roles and principals over time, counts, who acts for it, corrections */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What users know better of actors, the oldest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What users know better of actors, the oldest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Corrections"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of all groups, or of some */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Rows a page; 50 unless told */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    order?: "newest" | "oldest";
                    /** @description Groups joined by commas; all unless told */
                    groups?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items of all groups, or of some */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemsPage"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many items a question would find: the numbers beside filters */
        get: {
            parameters: {
                query?: {
                    /** @description Name, alias or id; those who act for it count too */
                    actor?: string;
                    /** @description Who speaks, in statements; those who act for it count too */
                    speaker?: string;
                    /** @description Who is spoken to, in statements */
                    addressee?: string;
                    /** @description Words of what it is about */
                    issue?: string;
                    /** @description Words that must stand there; "a phrase"; prefix* */
                    q?: string;
                    /** @description Not before: 2015-12-15, 2015-12 or 2015 */
                    since?: string;
                    /** @description Not after */
                    until?: string;
                    /** @description Words joined by commas: held,scheduled */
                    status?: string;
                    /** @description Words joined by commas: REQUEST,ACCUSE */
                    type?: string;
                    /** @description Id of an article */
                    article?: string;
                    /** @description Name of an outlet, as written */
                    outlet?: string;
                    /** @description How sure items must be at least: likely leaves out what is only possible */
                    level?: "sure" | "likely" | "possible";
                    /** @description The least score, 0 to 1: how likely an item is right */
                    score?: number | null;
                    /** @description Positions on issues of this family only */
                    family?: string;
                    /** @description Positions on this issue only, by its id in the matrix */
                    matter?: string;
                    /** @description Groups joined by commas; all unless told */
                    groups?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How many items a question would find: the numbers beside filters */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Numbers"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item with its words */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An item with its words */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundItem"];
                    };
                };
                /** @description What is wrong, and what to do */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What becomes of the files is told by /reads/{id}/events */
        Reading: {
            id: string;
            files: number;
        };
        Problem: {
            /** @description `about:blank`, or the code of a fault as a URN */
            type: string;
            /** @description What is wrong */
            title: string;
            status: number;
            /** @description What to do about it */
            detail: string;
            code: string;
            /** @description File, field or id at fault */
            where: string;
        };
        MeetingsPage: {
            rows: components["schemas"]["FoundMeeting"][];
            total: number;
            next: string | null;
        };
        FoundMeeting: {
            /** @description Id in the dossier: article, dot, id in the record */
            id: string;
            words: string;
            /**
             * @description How sure it is, by its score
             * @enum {string}
             */
            level: "sure" | "likely" | "possible";
            evidence: components["schemas"]["Evidence"];
            article: components["schemas"]["ArticleHead"];
            actors: {
                [key: string]: components["schemas"]["ActorRef"];
            };
            issues: components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            group: "meetings";
            item: components["schemas"]["Meeting"];
        };
        Evidence: {
            quotation: string;
            span: components["schemas"]["Span"];
            context: {
                start: number;
                text: string;
            };
            marks: components["schemas"]["Mark"][];
        };
        /** @description Half-open, in UTF-16 code units of the article's text */
        Span: {
            start: number;
            end: number;
        };
        Mark: {
            start: number;
            end: number;
            /** @enum {string} */
            role: "evidence" | "source" | "cue" | "content" | "trigger" | "condition" | "proposition" | "date";
        };
        ArticleHead: {
            id: string;
            title: string | null;
            outlet: string | null;
            url: string | null;
            published: string | null;
            language: string;
            origin: string;
            sha256: string;
            version: number;
            latest: boolean;
            readAt: string;
            madeBy: components["schemas"]["Origin"];
            counts: components["schemas"]["GroupCounts"];
        };
        Origin: {
            program: string;
            reader: string;
        };
        GroupCounts: {
            meetings: number;
            statements: number;
            acts: number;
            positions: number;
            figures: number;
            tracks: number;
        };
        ActorRef: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            principal: string | null;
        };
        Issue: {
            id: string;
            name: string;
            /** @enum {string} */
            family: "groups" | "gender" | "state" | "governance" | "power-sharing" | "human rights" | "justice" | "security" | "transition" | "socio-economic" | "land" | "process";
            terms: string[];
        };
        Meeting: {
            id: string;
            /** @description 0 to 1: how likely the item is right */
            score: number;
            /** @description The rule or head of the model that made it */
            rule: string;
            participants: string[];
            mediators: string[];
            host: string | null;
            /** @enum {string} */
            format: "meeting" | "visit" | "phone" | "conference" | "summit" | "round";
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            date: string | null;
            dateEvidence: components["schemas"]["Span"][];
            place: components["schemas"]["Place"];
            /** @enum {string} */
            status: "proposed" | "tentative" | "scheduled" | "under-way" | "held" | "postponed" | "cancelled" | "refused" | "denied";
            conditions: components["schemas"]["Span"][];
            topics: string[];
            track: string | null;
            accordingTo: string[];
            evidence: components["schemas"]["Span"][];
        };
        Place: {
            name: string;
            country: string | null;
            lat: number | null;
            lon: number | null;
        } | null;
        StatementsPage: {
            rows: components["schemas"]["FoundStatement"][];
            total: number;
            next: string | null;
        };
        FoundStatement: {
            /** @description Id in the dossier: article, dot, id in the record */
            id: string;
            words: string;
            /**
             * @description How sure it is, by its score
             * @enum {string}
             */
            level: "sure" | "likely" | "possible";
            evidence: components["schemas"]["Evidence"];
            article: components["schemas"]["ArticleHead"];
            actors: {
                [key: string]: components["schemas"]["ActorRef"];
            };
            issues: components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            group: "statements";
            item: components["schemas"]["Statement"];
        };
        Statement: {
            id: string;
            /** @description 0 to 1: how likely the item is right */
            score: number;
            /** @description The rule or head of the model that made it */
            rule: string;
            speaker: string[];
            source: components["schemas"]["Span"][];
            cue: components["schemas"]["Span"][];
            content: components["schemas"]["Span"][];
            /** @enum {string} */
            manner: "direct" | "indirect" | "mixed";
            /** @enum {string} */
            attitude: "speech" | "belief" | "intention" | "feeling";
            addressee: string[];
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            date: string | null;
            within: string | null;
            issues: string[];
        };
        ActsPage: {
            rows: components["schemas"]["FoundAct"][];
            total: number;
            next: string | null;
        };
        FoundAct: {
            /** @description Id in the dossier: article, dot, id in the record */
            id: string;
            words: string;
            /**
             * @description How sure it is, by its score
             * @enum {string}
             */
            level: "sure" | "likely" | "possible";
            evidence: components["schemas"]["Evidence"];
            article: components["schemas"]["ArticleHead"];
            actors: {
                [key: string]: components["schemas"]["ActorRef"];
            };
            issues: components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            group: "acts";
            item: components["schemas"]["Act"];
        };
        Act: {
            id: string;
            /** @description 0 to 1: how likely the item is right */
            score: number;
            /** @description The rule or head of the model that made it */
            rule: string;
            /** @enum {string} */
            type: "AGREE" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            mode: string | null;
            from: string[];
            to: string[];
            /** @enum {string} */
            status: "done" | "under-way" | "planned" | "hypothetical" | "negated";
            content: components["schemas"]["Span"][];
            conditions: components["schemas"]["Span"][];
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            date: string | null;
            place: components["schemas"]["Place"];
            /** @description Empty where the article says it in its own voice */
            accordingTo: string[];
            hearsay: boolean;
            statement: string | null;
            about: string | null;
            track: string | null;
            trigger: components["schemas"]["Span"][];
            evidence: components["schemas"]["Span"][];
        };
        PositionsPage: {
            rows: components["schemas"]["FoundPosition"][];
            total: number;
            next: string | null;
        };
        FoundPosition: {
            /** @description Id in the dossier: article, dot, id in the record */
            id: string;
            words: string;
            /**
             * @description How sure it is, by its score
             * @enum {string}
             */
            level: "sure" | "likely" | "possible";
            evidence: components["schemas"]["Evidence"];
            article: components["schemas"]["ArticleHead"];
            actors: {
                [key: string]: components["schemas"]["ActorRef"];
            };
            issues: components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            group: "positions";
            item: components["schemas"]["Position"];
        };
        Position: {
            id: string;
            /** @description 0 to 1: how likely the item is right */
            score: number;
            /** @description The rule or head of the model that made it */
            rule: string;
            actor: string;
            issue: string | null;
            proposition: components["schemas"]["Span"][];
            /** @enum {string} */
            stance: "supports" | "opposes" | "conditional" | "undecided";
            statement: string | null;
            act: string | null;
            evidence: components["schemas"]["Span"][];
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            date: string | null;
        };
        FiguresPage: {
            rows: components["schemas"]["FoundFigure"][];
            total: number;
            next: string | null;
        };
        FoundFigure: {
            /** @description Id in the dossier: article, dot, id in the record */
            id: string;
            words: string;
            /**
             * @description How sure it is, by its score
             * @enum {string}
             */
            level: "sure" | "likely" | "possible";
            evidence: components["schemas"]["Evidence"];
            article: components["schemas"]["ArticleHead"];
            actors: {
                [key: string]: components["schemas"]["ActorRef"];
            };
            issues: components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            group: "figures";
            item: components["schemas"]["Figure"];
        };
        Figure: {
            id: string;
            /** @description 0 to 1: how likely the item is right */
            score: number;
            /** @description The rule or head of the model that made it */
            rule: string;
            value: number | null;
            low: number | null;
            high: number | null;
            unit: string;
            what: string;
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            since: string | null;
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            asOf: string | null;
            accordingTo: string[];
            evidence: components["schemas"]["Span"][];
        };
        TracksPage: {
            rows: components["schemas"]["FoundTrack"][];
            total: number;
            next: string | null;
        };
        FoundTrack: {
            /** @description Id in the dossier: article, dot, id in the record */
            id: string;
            words: string;
            /**
             * @description How sure it is, by its score
             * @enum {string}
             */
            level: "sure" | "likely" | "possible";
            evidence: components["schemas"]["Evidence"];
            article: components["schemas"]["ArticleHead"];
            actors: {
                [key: string]: components["schemas"]["ActorRef"];
            };
            issues: components["schemas"]["Issue"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            group: "tracks";
            item: components["schemas"]["Track"];
        };
        Track: {
            id: string;
            /** @description 0 to 1: how likely the item is right */
            score: number;
            /** @description The rule or head of the model that made it */
            rule: string;
            name: string;
            /** @enum {string} */
            kind: "talks" | "agreement" | "cease-fire" | "conference" | "conflict";
            evidence: components["schemas"]["Span"][];
        };
        Now: {
            asOf: string | null;
            counts: components["schemas"]["DossierCounts"];
            articles: components["schemas"]["ArticleHead"][];
            ahead: components["schemas"]["FoundMeeting"][];
            held: components["schemas"]["FoundMeeting"][];
            said: components["schemas"]["FoundStatement"][];
            demands: components["schemas"]["FoundAct"][];
            accusations: components["schemas"]["FoundAct"][];
            positions: components["schemas"]["FoundPosition"][];
        };
        DossierCounts: components["schemas"]["GroupCounts"] & {
            articles: number;
            actors: number;
        };
        About: {
            dossier: string;
            program: string;
            counts: components["schemas"]["DossierCounts"];
            limits: {
                uploadBytes: number;
            };
        };
        Timeline: {
            total: number;
            months: {
                month: string;
                status: string | null;
                count: number;
            }[];
            points: components["schemas"]["Point"][];
        };
        Point: {
            id: string;
            first: string;
            last: string;
            date: string | null;
            /** @enum {string} */
            status: "proposed" | "tentative" | "scheduled" | "under-way" | "held" | "postponed" | "cancelled" | "refused" | "denied";
            /** @enum {string} */
            format: "meeting" | "visit" | "phone" | "conference" | "summit" | "round";
            place: string | null;
            participants: string[];
        };
        Matrix: {
            /** @enum {string} */
            by: "issue" | "family";
            sides: components["schemas"]["MatrixHead"][];
            columns: components["schemas"]["MatrixHead"][];
            cells: {
                side: string;
                column: string;
                count: number;
                latest: components["schemas"]["FoundPosition"];
            }[];
        };
        MatrixHead: {
            id: string;
            name: string;
            count: number;
        };
        ArticlesPage: {
            rows: components["schemas"]["ArticleHead"][];
            total: number;
            next: string | null;
        };
        ArticleVersions: {
            rows: components["schemas"]["ArticleHead"][];
        };
        ArticleRecord: {
            /** @enum {string} */
            format: "rapporteur-record/1";
            madeBy: components["schemas"]["Origin"];
            article: components["schemas"]["Article"];
            actors: components["schemas"]["Actor"][];
            statements: components["schemas"]["Statement"][];
            meetings: components["schemas"]["Meeting"][];
            acts: components["schemas"]["Act"][];
            positions: components["schemas"]["Position"][];
            figures: components["schemas"]["Figure"][];
            tracks: components["schemas"]["Track"][];
            issues: components["schemas"]["Issue"][];
        };
        Article: {
            id: string;
            title: string | null;
            outlet: string | null;
            url: string | null;
            /**
             * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
             * @example 2015-12-15
             */
            published: string | null;
            language: string;
            text: string;
            sha256: string;
            origin: string;
        };
        Actor: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            actsFor: string[];
            roles: {
                title: string;
                /**
                 * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
                 * @example 2015-12-15
                 */
                from: string | null;
                /**
                 * @description A date in EDTF: 2015-12-15, 2015-12, 2016-01~
                 * @example 2015-12-15
                 */
                to: string | null;
            }[];
            ids: {
                [key: string]: string;
            };
            aliases: string[];
            mentions: {
                start: number;
                end: number;
                /** @enum {string} */
                form: "name" | "nominal" | "pronoun";
            }[];
            /** @enum {string} */
            known: "article" | "knowledge" | "user";
        };
        ActorsPage: {
            rows: components["schemas"]["StoredActor"][];
            total: number;
            next: string | null;
        };
        StoredActor: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            /** @enum {string} */
            known: "article" | "knowledge" | "user";
            ids: {
                [key: string]: string;
            };
            aliases: string[];
            actsFor: string[];
            articles: number;
            counts: components["schemas"]["GroupCounts"];
            firstSeen: string | null;
            lastSeen: string | null;
        };
        ActorPage: {
            actor: components["schemas"]["StoredActor"];
            agents: components["schemas"]["StoredActor"][];
            history: components["schemas"]["ActorHistory"];
            corrections: components["schemas"]["KeptCorrection"][];
        };
        /** @description By the newest 2,000 articles that name the actor */
        ActorHistory: {
            seen: components["schemas"]["Seen"];
            roles: components["schemas"]["SeenRole"][];
            names: components["schemas"]["SeenName"][];
            actsFor: components["schemas"]["SeenPrincipal"][];
        };
        Seen: {
            articles: number;
            first: components["schemas"]["Sighting"];
            last: components["schemas"]["Sighting"];
        };
        Sighting: {
            article: string;
            outlet: string | null;
            title: string | null;
            published: string | null;
        };
        SeenRole: {
            articles: number;
            first: components["schemas"]["Sighting"];
            last: components["schemas"]["Sighting"];
            title: string;
            from: string | null;
            to: string | null;
            /** @enum {string} */
            known: "article" | "knowledge" | "user";
        };
        SeenName: {
            articles: number;
            first: components["schemas"]["Sighting"];
            last: components["schemas"]["Sighting"];
            name: string;
        };
        SeenPrincipal: {
            articles: number;
            first: components["schemas"]["Sighting"];
            last: components["schemas"]["Sighting"];
            id: string;
            name: string;
        };
        KeptCorrection: {
            n: number;
            batch: number;
            madeAt: string;
            correction: components["schemas"]["Correction"];
        };
        Correction: {
            /** @enum {string} */
            what: "add";
            actor: components["schemas"]["NamedActor"];
            aliases: string[];
            actsFor: components["schemas"]["NamedActor"][];
        } | {
            /** @enum {string} */
            what: "alias";
            actor: components["schemas"]["NamedActor"];
            alias: string;
        } | {
            /** @enum {string} */
            what: "role";
            actor: components["schemas"]["NamedActor"];
            title: string;
            of: components["schemas"]["NamedActor"] & (Record<string, never> | null);
            from: string | null;
            to: string | null;
        } | {
            /** @enum {string} */
            what: "merge";
            from: components["schemas"]["NamedActor"];
            into: components["schemas"]["NamedActor"];
        } | {
            /** @enum {string} */
            what: "split";
            of: components["schemas"]["NamedActor"];
            as: components["schemas"]["NamedActor"];
            sources: string[] | null;
            called: string | null;
        };
        NamedActor: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "state" | "government-body" | "international-organization" | "alliance" | "armed-group" | "party" | "opposition" | "people" | "company" | "media" | "unnamed";
            /** @enum {string} */
            known: "article" | "knowledge" | "user";
            ids: {
                [key: string]: string;
            };
        };
        Corrections: {
            corrections: components["schemas"]["KeptCorrection"][];
        };
        ItemsPage: {
            rows: components["schemas"]["FoundItem"][];
            total: number;
            next: string | null;
        };
        FoundItem: components["schemas"]["FoundMeeting"] | components["schemas"]["FoundStatement"] | components["schemas"]["FoundAct"] | components["schemas"]["FoundPosition"] | components["schemas"]["FoundFigure"] | components["schemas"]["FoundTrack"];
        Numbers: {
            groups: components["schemas"]["GroupCounts"];
            status: components["schemas"]["Tally"][];
            type: components["schemas"]["Tally"][];
            outlets: components["schemas"]["Tally"][];
            articles: number;
        };
        Tally: {
            value: string | null;
            count: number;
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
