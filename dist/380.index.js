export const id = 380;
export const ids = [380];
export const modules = {

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ CERTIFICATE_HINT),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE)
/* harmony export */ });
/** Errors of the network before a byte was sent: the call can't have had an effect. */
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Errors of the certificate, also before anything was sent, and not to be mended by trying again. */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL/;
const CERTIFICATE_HINT = ': the certificate does not verify; for a private authority set NODE_EXTRA_CA_CERTS';
const NOT_READY = /not.?ready|in progress|being|pending|updating|installing/i;
/**
 * Everything that is known of a failed exchange, whichever of its many shapes the client gave it.
 *
 * @param timeout milliseconds that the call was given
 */
function describeFailure(outcome, exchange, timeout, method) {
    const { response, body } = exchange;
    const said = jsonObject(body);
    const facts = {
        status: response?.statusCode,
        errorClass: stringOf(said?.class),
        queryId: header(response, 'x-ovh-queryid'),
        retryAfter: retryAfter(header(response, 'retry-after')),
    };
    const writes = method !== 'GET';
    if ('silent' in outcome)
        return { ...facts, ...silence(outcome.silent, timeout, writes) };
    if (facts.status === undefined)
        return { ...facts, ...noAnswer(outcome, exchange, writes) };
    const message = stringOf(outcome.message) ?? stringOf(said?.message) ?? unspoken(body, said);
    return { ...facts, ...refusal(facts.status, `${facts.errorClass} ${message}`, writes), message, cause: outcome.error };
}
function silence(reason, timeout, writes) {
    const message = {
        time: `no whole answer within ${timeout / 1000} s`,
        cut: 'the answer was cut short',
        'too large': 'the answer is larger than 32 MiB',
    }[reason];
    return { message, retryable: reason !== 'too large', effectUnknown: writes, cause: reason };
}
function noAnswer(outcome, { networkError, request }, writes) {
    if (networkError === undefined) {
        const sent = request !== undefined;
        return { message: 'the call could not be made', retryable: sent, effectUnknown: sent && writes, cause: outcome.error };
    }
    const code = networkError.code ?? '';
    const certificate = CERTIFICATE.test(code);
    const hint = certificate ? CERTIFICATE_HINT : '';
    return {
        message: `no connection (${code || networkError.message})${hint}`,
        retryable: !certificate,
        effectUnknown: writes && !certificate && !NEVER_SENT.has(code),
        cause: networkError,
    };
}
function refusal(status, words, writes) {
    const notReady = status === 409 && NOT_READY.test(words);
    const garbled = status < 300; // a success whose body can't be read
    return {
        retryable: status === 408 || status === 429 || status >= 500 || notReady || garbled,
        effectUnknown: writes && (garbled || status === 408 || status >= 500),
    };
}
function unspoken(body, said) {
    if (body === '')
        return 'the answer is empty';
    return said === undefined ? 'the answer is not JSON' : 'the answer has no message';
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function header(response, name) {
    const value = response?.headers[name];
    return Array.isArray(value) ? value[0] : value;
}
/** Retry-After (RFC 9110 section 10.2.3), seconds or a date, as milliseconds from now. */
function retryAfter(value) {
    if (value === undefined)
        return undefined;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchToken: () => (/* binding */ fetchToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6191);



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
        const life = answer.expires_in ?? 3600;
        return { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(answer.access_token), until: Date.now() + Math.max(life - MARGIN, life / 2) * 1000 };
    }
    catch (error) {
        if (signal?.aborted)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('The run was cancelled.');
        const { status } = seen;
        const message = stop.signal.aborted ? `no whole answer within ${requestTimeout / 1000} s` : describe(error, client);
        const mendable = !message.endsWith(_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CERTIFICATE_HINT */ .Gy);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .si({
            method: 'POST',
            path: '/oauth2/token',
            endpoint: endpoint.name,
            status,
            queryId: seen.queryId,
            message,
            retryable: stop.signal.aborted ||
                (status === undefined && mendable) ||
                status === 200 ||
                status === 408 ||
                status === 429 ||
                (status ?? 0) >= 500,
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
        return `no token (${network})${_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CERTIFICATE */ .kX.test(network) ? _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CERTIFICATE_HINT */ .Gy : ''}`;
    return codes.some((code) => code === 'OAUTH_INVALID_RESPONSE' || code === 'OAUTH_PARSE_ERROR')
        ? 'the answer is not a token'
        : 'no connection';
}
//# sourceMappingURL=token.js.map

/***/ })

};
