#!/usr/bin/env node
/**
 * The command `rapporteur`.
 */
import { runProgram } from "./program.js";
import { endOnClosedPipe, openTerminal } from "./terminal.js";

endOnClosedPipe();
process.exitCode = await runProgram(process.argv, openTerminal());
