/**
 * What PostgreSQL writes down names no people: not the values of statements, not the text of those that fail, and not
 * the rows that details and contexts of an error quote. docker-compose.yml says the same.
 */
export const QUIET_LOG: Readonly<Record<string, string>> = {
  log_statement: 'none',
  log_duration: 'off',
  log_lock_waits: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  debug_print_parse: 'off',
  debug_print_rewritten: 'off',
  debug_print_plan: 'off',
};

/**
 * The first line of an error quotes a value as well: `invalid input syntax for type date: "…"`. The server is told of
 * every error and writes it down without; PostgreSQL leaves those of our logins out, and keeps its own.
 */
export const QUIET_LOGIN: Readonly<Record<string, string>> = { ...QUIET_LOG, log_min_messages: 'log' };
