import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger as Pino, pino } from 'pino';

export type Logger = Pino;

export const LOGGER = Symbol('LOGGER');

/** What PostgreSQL adds to an error: `detail` and `where` hold the whole row or value that it refused. */
const OF_ROWS = ['detail', 'where', 'parameters', 'driverError.detail', 'driverError.where'].map((name) => `err.${name}`);

/** JSON lines on standard output, unless said otherwise. What could identify or authorise someone is never written. */
export const createLogger = (level: string, output?: DestinationStream): Logger =>
  pino({ level, redact: { paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token', ...OF_ROWS], censor: '[redacted]' } }, output as DestinationStream);

/** Nest's own messages through the same logger; its start-up chatter only when debugging. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
}
