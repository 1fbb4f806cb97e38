import { certificate } from '../fakes/tls.js';

/** Creates the local certificate before the processes start that trust it. */
await certificate();
