/** Every element, with the built-in studies registered: for a page that needs one file. */
import {registerStudy} from './figure/registry.js';
import {studies} from './studies.js';

for (const study of studies) registerStudy(study);

export * from './index.js';
