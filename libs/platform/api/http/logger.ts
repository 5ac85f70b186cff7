import type { LoggerService } from '@nestjs/common';
import { type Logger as Pino, pino } from 'pino';

export type Logger = Pino;

export const LOGGER = Symbol('LOGGER');

/** JSON lines on standard output. What could identify or authorise someone is never written. */
export const createLogger = (level: string): Logger =>
  pino({ level, redact: { paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token', 'err.parameters', 'err.driverError.detail'], censor: '[redacted]' } });

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
