import { certificate } from '../fakes/tls.js';

/** Makes the local certificate before a process starts that has to trust it from its start on. */
await certificate();
