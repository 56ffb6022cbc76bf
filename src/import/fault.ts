/** Why a file cannot be imported at all. */
export type FaultKind =
  | 'broken-archive'
  | 'too-big'
  | 'too-many-cells'
  | 'too-deep'
  | 'too-many-services'
  | 'locked'
  | 'old-office'
  | 'pdf'
  | 'rtf'
  | 'open-document'
  | 'unknown-kind'
  | 'pictures-only'
  | 'empty'
  | 'broken-rows'
  | 'broken-json'
  | 'already-standard'
  | 'no-komponen';

/** Thrown when a file cannot be imported; `detail` is a figure or a place for the message. */
export class ImportFault extends Error {
  constructor(
    readonly fault: FaultKind,
    readonly detail = '',
  ) {
    super(fault);
  }
}
