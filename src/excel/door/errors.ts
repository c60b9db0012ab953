import { ERRORS, type ErrorKey } from '../../strings/errors';

/**
 * A failure as an officer is told it: one Vietnamese sentence saying what happened and what to do,
 * and behind "Chi tiết" what an administrator needs (code, message, place).
 */
export class OfficerError extends Error {
  readonly key: ErrorKey;
  readonly sentence: string;
  readonly detail: string;
  private readonly params: Readonly<Record<string, string>>;

  constructor(key: ErrorKey, params: Readonly<Record<string, string>> = {}, detail = '') {
    const sentence = fill(ERRORS[key], params);
    super(sentence);
    this.name = 'OfficerError';
    this.key = key;
    this.sentence = sentence;
    this.detail = detail;
    this.params = params;
  }

  /** The same error, telling the administrator also of a second one that came of it. */
  also({ detail }: OfficerError): OfficerError {
    return new OfficerError(
      this.key,
      this.params,
      [this.detail, detail].filter(Boolean).join(' | '),
    );
  }
}

/** Whether something thrown is the OfficerError of a kind. */
export function isOfficerError(thrown: unknown, key: ErrorKey): thrown is OfficerError {
  return thrown instanceof OfficerError && thrown.key === key;
}

/**
 * Office.js error codes (Office docs: Excel.ErrorCodes, OfficeExtension.ErrorCodes) and the sentence each becomes.
 * Excel says InvalidOperation, too, while a cell is being edited.
 */
const SENTENCE_OF_CODE: Readonly<Record<string, ErrorKey>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidOperation: 'cellEditMode',
  AccessDenied: 'protected',
  ItemNotFound: 'itemNotFound',
  InvalidReference: 'changed',
  InvalidRequestContext: 'connection',
  ConnectionFailure: 'connection',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  PayloadLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'apiMissing',
  ApiNotAvailable: 'apiMissing',
  NotImplemented: 'apiMissing',
  Conflict: 'conflict',
  ItemAlreadyExists: 'conflict',
  ActivityLimitReached: 'conflict',
  RequestAborted: 'connection',
  ServiceNotAvailable: 'connection',
  GeneralException: 'general',
  ReadOnly: 'readOnly',
  EditModeNotSupported: 'readOnly',
};

/** What an Office.js error says of itself. */
interface OfficeErrorShape {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Whether custom XML may have been refused: an iPad says so of a file never saved, and says no more (office-js #3936). */
export function isPartsRefusal(thrown: unknown): boolean {
  const isInternal = (message: string): boolean => message.includes('internal error');
  return isOfficeError(thrown) && thrown.code === 'GeneralException' && isInternal(thrown.message);
}

/** Whether something thrown is an Office.js error (it crosses realms, so its shape decides, not `instanceof`). */
export function isOfficeError(thrown: unknown): thrown is OfficeErrorShape {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    typeof (thrown as { code?: unknown }).code === 'string' &&
    typeof (thrown as { message?: unknown }).message === 'string'
  );
}

/** Turns anything thrown into an {@link OfficerError}; one that already is one comes back unchanged. */
export function toOfficerError(thrown: unknown): OfficerError {
  if (thrown instanceof OfficerError) return thrown;
  if (isOfficeError(thrown)) {
    const place = thrown.debugInfo?.errorLocation ?? '';
    const detail = [thrown.code, thrown.message, place].filter(Boolean).join(' · ');
    return new OfficerError(SENTENCE_OF_CODE[thrown.code] ?? 'general', {}, detail);
  }
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new OfficerError('general', {}, detail);
}

function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
