/** Error codes of Excel's JavaScript API, as `OfficeExtension.Error.code` gives them. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequestContext'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A refusal of the host: it stops the batch and reaches the add-in as `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The refusal of an argument; `why` says which one and what is wrong with it. */
export function invalidArgument(why: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${why}`,
  );
}

/** The refusal of a look-up that finds nothing; `what` names the thing looked for. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

/** The refusal of a member that this host does not have, or not in its requirement set. */
export function apiNotFound(member: string, why: string): HostError {
  return new HostError('ApiNotFound', `${member} is not available: ${why}.`);
}

/** The refusal to change something protected. */
export function accessDenied(what: string): HostError {
  return new HostError(
    'AccessDenied',
    `You cannot perform the requested operation: ${what} is protected.`,
  );
}
