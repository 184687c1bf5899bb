// Jest gives a test five seconds, and takes no other number where there are several projects. A busy machine needs more.
jest.setTimeout(60_000);
