export const id = 921;
export const ids = [921];
export const modules = {

/***/ 62863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolverFor: () => (/* binding */ resolverFor)
/* harmony export */ });
/* harmony import */ var _adapters_github_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37667);
/* harmony import */ var _adapters_github_comment_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18717);
/* harmony import */ var _adapters_github_local_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94732);
/* harmony import */ var _adapters_runner_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83372);
/* harmony import */ var _adapters_runner_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40519);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69468);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15164);
/** What it takes to resolve an earlier comment when the wrapped command has passed: no more than a token and the event. */







/** A command that has passed does not wait longer for GitHub, however slow that is. */
const PATIENCE_MS = 15_000;
/** Null where no comment of ours can stand: outside of pull requests, without a token, or with `comment: never`. */
function resolverFor(context, inputs, doors) {
    const run = (0,_adapters_github_local_run_js__WEBPACK_IMPORTED_MODULE_2__/* .localRun */ .p)(context);
    if (run.pullRequest === null || inputs.comment === 'never')
        return null;
    const { signal } = (0,_adapters_runner_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .createDeadline */ .d)(_adapters_runner_process_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml, PATIENCE_MS, () => 0);
    const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFor */ .$)(context, inputs, { ...doors, signal });
    if (github === null)
        return null;
    const { journal, sanitiser } = doors;
    const author = (0,_adapters_github_comment_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)(inputs['github-token']);
    const comment = (0,_adapters_github_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .createCommentPublisher */ .K)({ github, journal, holdsSecret: sanitiser.holdsSecret, author });
    const at = new Date(_adapters_runner_process_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml.now()).toISOString();
    return { comment, run, jobKey: (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .jobKeyOf */ .qh)(context, inputs), script: inputs.run ?? '', at, version: _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv };
}


/***/ })

};
