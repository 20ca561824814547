import { ACTIONS_ROUTES } from './actions-routes.js';
import { COMMENT_ROUTES } from './comment-routes.js';
import { REPOS_ROUTES } from './repos-routes.js';
import type { Route } from './route.js';
import { SEARCH_ROUTES } from './search-routes.js';

/** All that the stand-in answers: one entry to add, and one example in its test. */
export const ROUTES: Route[] = [...ACTIONS_ROUTES, ...REPOS_ROUTES, ...COMMENT_ROUTES, ...SEARCH_ROUTES];
