import type { PackPorts } from '../packs/ports.ts';
import { verifyEd25519 } from './verify.ts';
import { decodeUtf8, gunzip, sha256 } from './web-ports.ts';

/** What reading packs needs, from the web platform. */
export const webPackPorts: PackPorts = { sha256, gunzip, decodeUtf8, verifyEd25519 };
