export const id = 866;
export const ids = [866];
export const modules = {

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryApi: () => (/* binding */ registryApi)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2852);


const ACTION = 'publicCloudProject:apiovh:containerRegistry/';
function registryApi(client, { serviceName, registryId }) {
    const project = `/cloud/project/${segment(serviceName)}/containerRegistry`;
    const base = `${project}/${segment(registryId)}`;
    const oidc = `${base}/openIdConnect`;
    async function read(path, action, schema) {
        const call = { method: 'GET', path, iamAction: ACTION + action };
        const answer = schema.safeParse(await client.call(call));
        if (answer.success)
            return answer.data;
        const issue = answer.error.issues[0];
        const place = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .si({
            method: 'GET',
            path,
            endpoint: 'OVHcloud',
            status: 200,
            message: `the answer is not what the API documents${place}`,
            retryable: false,
            effectUnknown: false,
        });
    }
    async function write(method, path, action, body) {
        await client.call({ method, path, iamAction: ACTION + action, ...(body !== undefined && { body }) });
    }
    return {
        registry: () => read(base, 'get', _model_js__WEBPACK_IMPORTED_MODULE_1__/* .liveRegistrySchema */ .pN),
        registries: () => read(project, 'get', _model_js__WEBPACK_IMPORTED_MODULE_1__/* .liveRegistriesSchema */ .Bp),
        async provider() {
            try {
                return await read(oidc, 'openIdConnect/get', _model_js__WEBPACK_IMPORTED_MODULE_1__/* .liveProviderSchema */ .zR);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .si && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        users: () => read(`${base}/users`, 'users/get', _model_js__WEBPACK_IMPORTED_MODULE_1__/* .liveUsersSchema */ .oI),
        create: (provider, clientSecret, deleteUsers) => write('POST', oidc, 'openIdConnect/upsert', { ...(deleteUsers && { deleteUsers: true }), provider: fields(provider, clientSecret) }),
        update: (provider, clientSecret) => write('PUT', oidc, 'openIdConnect/edit', fields(provider, clientSecret)),
        remove: () => write('DELETE', oidc, 'openIdConnect/delete'),
        setAsAdmin: (userId) => write('PUT', `${base}/users/${segment(userId)}/setAsAdmin`, 'users/setAsAdmin'),
        describe: (operation) => `${{ create: 'POST', update: 'PUT', delete: 'DELETE' }[operation]} ${oidc}`,
    };
}
/** Every managed field, `false` and `""` too: what is left out would be kept or defaulted. */
function fields({ scope, ...provider }, clientSecret) {
    return { ...provider, scope: scope.join(','), ...(clientSecret !== undefined && { clientSecret: clientSecret.reveal() }) };
}
/** One path segment; a dot segment would climb out of the registry's path. */
function segment(id) {
    if (id === '' || id === '.' || id === '..')
        throw new TypeError('An ID that is empty or made of dots can’t stand in a path.');
    return encodeURIComponent(id);
}
//# sourceMappingURL=registry.js.map

/***/ })

};
