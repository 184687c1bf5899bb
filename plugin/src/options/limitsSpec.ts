import {object} from './spec/collections';
import {integer} from './spec/scalars';

const mebibyte = 1024 * 1024;

export const limitsSpec = object(
  {
    rangeBytes: integer({
      default: 64 * mebibyte,
      min: 1,
      description: 'Bytes of a range’s patch, 64 MiB by default. Beyond it, its files are listed without diffs.',
    }),
    files: integer({default: 3000, min: 1, description: 'Files of a range with a diff. The rest is listed without.'}),
    fileBytes: integer({
      default: mebibyte,
      min: 1,
      description: 'Bytes of one file’s patch, 1 MiB by default. Beyond it, the file is listed with its counts.',
    }),
    fileLines: integer({
      default: 20_000,
      min: 1,
      description: 'Changed lines of one file. Beyond it, the file is listed with its counts.',
    }),
    renameCandidates: integer({
      default: 5000,
      min: 1,
      description: 'Added and removed files that git compares to find renames. Beyond it, the receipt has a warning.',
    }),
    commits: integer({
      default: 1000,
      min: 1,
      max: 10_000,
      description:
        'Commits of a range, the newest ones, that files name as theirs. Beyond it, the receipt has a warning.',
    }),
    documents: integer({
      default: 20_000,
      min: 1,
      description:
        'Documents of the head’s tree that are searched for links that break and for users of partials. Beyond it, none is, and the receipt has a warning.',
    }),
    documentBytes: integer({
      default: 128 * mebibyte,
      min: 1,
      description: 'Bytes of these documents together, 128 MiB by default. Beyond it, none is searched.',
    }),
    pictureBytes: integer({
      default: 2 * mebibyte,
      min: 0,
      description: 'Bytes of a picture that pages show, 2 MiB by default. A larger one has its size in words.',
    }),
    picturesBytes: integer({
      default: 64 * mebibyte,
      min: 0,
      description:
        'Bytes of all pictures that pages show together, 64 MiB by default. Those of the newest reports come first.',
    }),
    unchangedBytes: integer({
      default: 256 * 1024,
      min: 0,
      description:
        'Bytes of the unchanged lines of one file, which a page fetches for readers who ask for them, 256 KiB by default. With 0 no page offers any.',
    }),
    unchangedTotalBytes: integer({
      default: 32 * mebibyte,
      min: 0,
      description: 'Bytes of all unchanged lines together, 32 MiB by default. Those of the newest reports come first.',
    }),
    silenceSeconds: integer({
      default: 120,
      min: 1,
      max: 86_400,
      description: 'Seconds without output, after which a git process is stopped and the build fails.',
    }),
    totalSeconds: integer({
      default: 600,
      min: 1,
      max: 86_400,
      description:
        'Seconds that reading the repository and saying what changed may take in all, until git is asked for the last time; after them git is stopped and the build fails.',
    }),
  },
  {
    default: {},
    words: 'an object such as {files: 1000}',
    description: 'What a range may cost. Nothing is cut silently: the receipt says what was left out.',
  },
);
