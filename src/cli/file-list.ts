import { PackedTexts } from '../memory/packed-texts.ts';

/** A file to check: named by the user, or met in a folder (or by a glob), where what is no standard is passed over. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
  /** Its content comes from standard input. */
  readonly isStdin?: true;
}

/** Files to check in their order, held small, for the files of a whole country must find room. */
export class FileList implements Iterable<FoundFile> {
  private readonly paths = new PackedTexts();
  /** Files that are more than met on the way, by their place in the list. */
  private readonly special = new Map<number, FoundFile>();
  /** How many files and folders met on the way `.gitignore` leaves out; they are not in the list. */
  gitignored = 0;

  get length(): number {
    return this.paths.length;
  }

  add(file: FoundFile): void {
    if (file.named || file.isStdin) this.special.set(this.length, file);
    this.paths.add(file.path);
  }

  *[Symbol.iterator](): Generator<FoundFile> {
    let place = 0;
    for (const path of this.paths) yield this.special.get(place++) ?? { path, named: false };
  }
}
