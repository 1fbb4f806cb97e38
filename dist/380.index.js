export const id = 380;
export const ids = [380];
export const modules = {

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchToken: () => (/* binding */ fetchToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9029);


/** Seconds before its end at which a token is not used any more. */
const MARGIN = 60;
/**
 * An access token for an OAuth2 service account: client credentials grant (RFC 6749 section 4.4), scope `all`.
 * The official client's own way of fetching one hangs or hides the answer when the token endpoint misbehaves.
 *
 * @param requestTimeout milliseconds
 * @throws OvhApiError, in time
 */
async function fetchToken(endpoint, clientId, clientSecret, requestTimeout, signal) {
    const client = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 3935));
    const seen = {};
    const server = { issuer: endpoint.tokenUrl ?? '', token_endpoint: `${endpoint.tokenUrl}/oauth2/token` };
    const configuration = new client.Configuration(server, clientId, undefined, client.ClientSecretBasic(clientSecret.reveal()));
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), requestTimeout);
    const bound = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
    configuration[client.customFetch] = async (address, options) => {
        const response = await fetch(address, { ...options, signal: bound });
        seen.status = response.status;
        seen.queryId = response.headers.get('x-ovh-queryid') ?? undefined;
        return response;
    };
    try {
        const answer = await client.clientCredentialsGrant(configuration, { scope: 'all' });
        return { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(answer.access_token), until: Date.now() + ((answer.expires_in ?? 3600) - MARGIN) * 1000 };
    }
    catch (error) {
        if (signal?.aborted)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('The run was cancelled.');
        const { status } = seen;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .si({
            method: 'POST',
            path: '/oauth2/token',
            endpoint: endpoint.name,
            status,
            queryId: seen.queryId,
            message: stop.signal.aborted ? `no whole answer within ${requestTimeout / 1000} s` : describe(error, client),
            retryable: stop.signal.aborted || status === undefined || status === 200 || status === 408 || status === 429 || status >= 500,
            effectUnknown: false,
            cause: error,
        });
    }
    finally {
        clearTimeout(timer);
    }
}
function describe(error, { ResponseBodyError, WWWAuthenticateChallengeError, }) {
    if (error instanceof ResponseBodyError)
        return `${error.error}${error.error_description === undefined ? '' : `: ${error.error_description}`}`;
    if (error instanceof WWWAuthenticateChallengeError)
        return 'the client was not accepted';
    const codes = [];
    for (let cause = error; cause; cause = cause.cause) {
        if (cause.code !== undefined)
            codes.push(String(cause.code));
    }
    const network = codes.find((code) => !code.startsWith('OAUTH_'));
    if (network !== undefined)
        return `no token (${network})`;
    return codes.some((code) => code === 'OAUTH_INVALID_RESPONSE' || code === 'OAUTH_PARSE_ERROR')
        ? 'the answer is not a token'
        : 'no connection';
}
//# sourceMappingURL=token.js.map

/***/ })

};
