import { z } from 'zod';

// The extension's pages do the same: zod's probe for eval would break their CSP.
z.config({ jitless: true });
