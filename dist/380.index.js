export const id = 380;
export const ids = [380];
export const modules = {

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ CERTIFICATE_HINT),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Rh: () => (/* binding */ headerFacts)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6144);

/** Errors of the network before a byte was sent: the call can't have had an effect. */
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE_HINT = ': the certificate does not verify; for a private authority set NODE_EXTRA_CA_CERTS';
const NOT_READY = /not.?ready|in progress|being|pending|updating|installing/i;
/**
 * Everything that is known of a failed exchange, whichever of its many shapes the client gave it.
 *
 * @param timeout milliseconds that the call was given
 */
function describeFailure(outcome, exchange, timeout, method) {
    const { response, body } = exchange;
    const said = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(body);
    const facts = {
        status: response?.statusCode,
        errorClass: stringOf(said?.class),
        ...headerFacts(response?.headers ?? {}),
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
    const certificate = _exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE */ .kX.test(code);
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
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** What OVHcloud says of an answer in its headers. */
function headerFacts(headers) {
    const queryId = headers['x-ovh-queryid'];
    return { queryId: Array.isArray(queryId) ? queryId[0] : queryId, retryAfter: retryAfter(headers['retry-after']) };
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6144);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3876);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6191);





/** Seconds before its end at which a token is not used any more. */
const MARGIN = 60;
/** Seconds that a token is good for when the answer does not say. */
const USUAL_LIFE = 3600;
/** RFC 6749 section 5.1. */
const grantSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    access_token: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._minLength */ .m9(1)),
    token_type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^bearer$/i)),
    expires_in: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()])),
});
/**
 * An access token for an OAuth2 service account: client credentials grant (RFC 6749 section 4.4), scope `all`, asked for
 * as the official client does. That client's own way hangs or hides the answer when the token endpoint misbehaves.
 *
 * @param requestTimeout milliseconds
 * @throws OvhApiError, in time
 */
async function fetchToken(endpoint, clientId, clientSecret, requestTimeout, signal) {
    const answer = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv)({
        url: `${endpoint.tokenUrl}/oauth2/token`,
        method: 'POST',
        headers: {
            authorization: `Basic ${Buffer.from(`${formEncoded(clientId)}:${formEncoded(clientSecret.reveal())}`).toString('base64')}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials&scope=all',
        timeout: requestTimeout,
        signal,
    });
    if (signal?.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('The run was cancelled.');
    const grant = answer.kind === 'answer' && answer.status === 200 ? grantSchema.safeParse((0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(answer.body)).data : undefined;
    if (grant === undefined)
        throw refusal(answer, endpoint);
    const life = Number(grant.expires_in ?? USUAL_LIFE) || USUAL_LIFE;
    return { value: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(grant.access_token), until: Date.now() + Math.max(life - MARGIN, life / 2) * 1000 };
}
/** As client ID and secret stand in Basic authentication (RFC 6749 section 2.3.1). */
function formEncoded(text) {
    return new URLSearchParams({ '': text }).toString().slice(1);
}
function refusal(answer, endpoint) {
    const call = { method: 'POST', path: '/oauth2/token', endpoint: endpoint.name, effectUnknown: false };
    if (answer.kind === 'none') {
        const { reason, certificate } = answer;
        const message = `no token (${reason})${certificate ? _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CERTIFICATE_HINT */ .Gy : ''}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .si({ ...call, message, retryable: !certificate, cause: reason });
    }
    const { status, headers, body } = answer;
    const { error, error_description: description, message } = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(body) ?? {}; // RFC 6749 section 5.2, or the API's way
    const words = [error, description ?? message].filter((word) => typeof word === 'string' && word !== '').join(': ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .si({
        ...call,
        ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .headerFacts */ .Rh)(headers),
        status,
        message: words || 'the answer is not a token',
        retryable: status === 200 || status === 408 || status === 429 || status >= 500,
    });
}
//# sourceMappingURL=token.js.map

/***/ })

};
