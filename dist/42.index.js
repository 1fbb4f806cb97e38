export const id = 42;
export const ids = [42];
export const modules = {

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _ovhcloud_node_ovh__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6191);





/** Larger than the users of any registry; an answer beyond it is cut off rather than kept. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/**
 * The OVHcloud API through the official client, with its traps closed: every call settles in time, every failure is an
 * OvhApiError, and calls that start together share one access token or one look at the API's clock.
 */
function connect(options) {
    const { endpoint, credentials, requestTimeout, signal, strike = (text) => text } = options;
    const exchanges = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    const byRequest = new WeakMap();
    const library = _ovhcloud_node_ovh__WEBPACK_IMPORTED_MODULE_2__({
        host: endpoint.host,
        port: endpoint.port,
        basePath: endpoint.basePath,
        ...(credentials.kind === 'oauth2'
            ? { clientID: credentials.clientId, clientSecret: 'handed in as a token', tokenURL: `${endpoint.tokenUrl}/` }
            : {
                appKey: credentials.applicationKey,
                appSecret: credentials.applicationSecret.reveal(),
                consumerKey: credentials.consumerKey.reveal(),
            }),
    });
    const onStart = (message) => {
        const { request } = message;
        const exchange = exchanges.getStore();
        if (exchange === undefined || exchange.request !== undefined)
            return;
        exchange.request = request;
        byRequest.set(request, exchange);
        // before the library's listener, which ends the call
        request.prependOnceListener('error', (error) => {
            exchange.networkError = error;
        });
    };
    const onResponse = (message) => {
        const { request, response } = message;
        const exchange = byRequest.get(request);
        if (exchange === undefined)
            return;
        exchange.response = response;
        response.setEncoding('utf8'); // the library adds up chunks, which would split characters
        response.on('data', (chunk) => {
            exchange.body += chunk;
            if (exchange.body.length > LARGEST_ANSWER)
                exchange.fail('too large');
        });
        response.once('close', () => {
            if (!response.complete)
                exchange.fail('cut');
        });
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('http.client.request.start', onStart);
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('http.client.response.finish', onResponse);
    function send({ method, path, body, iamAction }) {
        return new Promise((resolve, reject) => {
            const exchange = { body: '', fail: (reason) => fail({ silent: reason }) };
            const timer = setTimeout(() => fail({ silent: 'time' }), requestTimeout);
            if (method === 'GET')
                signal?.addEventListener('abort', cancelled, { once: true });
            function settle() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', cancelled);
            }
            function fail(outcome) {
                settle();
                if ('silent' in outcome)
                    exchange.request?.destroy();
                const { message, errorClass, ...facts } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(outcome, exchange, requestTimeout, method);
                const said = { message: strike(message), errorClass: errorClass === undefined ? undefined : strike(errorClass) };
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OvhApiError */ .si({ method, path, endpoint: endpoint.name, iamAction, ...facts, ...said }));
            }
            function cancelled() {
                settle();
                exchange.request?.destroy();
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CancelledError */ .cc('The run was cancelled.'));
            }
            exchanges.run(exchange, () => {
                library
                    .request(method, path, { ...body }, (error, answer) => {
                    if (error)
                        return fail({ error, message: answer });
                    settle();
                    resolve(answer);
                })
                    .catch((error) => fail({ error, message: undefined }));
            });
        });
    }
    async function signIn() {
        if (credentials.kind === 'oauth2') {
            const token = await options.fetchToken();
            library.accessToken = { token: { access_token: token.value.reveal() }, expired: () => false };
            return { until: token.until };
        }
        const path = '/auth/time';
        const time = await send({ method: 'GET', path });
        if (typeof time !== 'number') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OvhApiError */ .si({
                method: 'GET',
                path,
                endpoint: endpoint.name,
                message: 'the answer is not a time',
                retryable: false,
                effectUnknown: false,
            });
        }
        library.apiTimeDiff = time - Math.round(Date.now() / 1000);
        return { until: Number.POSITIVE_INFINITY };
    }
    let signedIn;
    async function ready() {
        const isNew = signedIn === undefined;
        const mine = (signedIn ??= signIn());
        const { until } = await mine.catch((error) => {
            if (signedIn === mine)
                signedIn = undefined;
            throw error;
        });
        if (!isNew && until <= Date.now()) {
            if (signedIn === mine)
                signedIn = undefined;
            await ready();
        }
    }
    return {
        async call(call) {
            if (signal?.aborted)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CancelledError */ .cc('The run was cancelled.');
            await ready();
            return send(call);
        },
        close() {
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('http.client.request.start', onStart);
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('http.client.response.finish', onResponse);
        },
    };
}
//# sourceMappingURL=client.js.map

/***/ }),

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

/***/ })

};
