import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger as Pino, pino } from 'pino';
import { framesOf, safeError, scrub } from './scrub.js';

export type Logger = Pino;

export const LOGGER = Symbol('LOGGER');

/** JSON lines on standard output, unless said otherwise. What could identify or authorise someone is never written. */
export const createLogger = (level: string, output?: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: { paths: ['req.headers.cookie', 'req.headers.authorization', 'password', 'token', '*.password', '*.token'], censor: '[redacted]' },
      serializers: { err: (error: unknown) => safeError(error) },
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map((one) => (typeof one === 'string' ? scrub(one) : one)) as typeof args);
        },
      },
    },
    output as DestinationStream,
  );

/** Nest's own messages through the same logger; its start-up chatter only when debugging. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, scrub(String(message)));
  }

  /** Nest gives the error itself, or its message and stack. */
  error(message: unknown, stack?: string, context?: string): void {
    if (message instanceof Error) this.logger.error({ context, err: message }, 'unexpected error');
    else this.logger.error({ context, stack: framesOf(stack) }, scrub(String(message)));
  }
}
