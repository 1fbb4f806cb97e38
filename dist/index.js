import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4461:
/***/ ((module) => {

/**
 * Copyright (c) 2014 - 2024 OVH SAS
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * Except as contained in this notice, the name of OVH and or its trademarks
 * shall not be used in advertising or otherwise to promote the sale, use or
 * other dealings in this Software without prior written authorization from OVH.
 */

/**
  * Preconfigured API endpoints
  *
  * ovh-eu: OVH Europe
  * ovh-us: OVH US
  * ovh-ca: OVH North America
  * sys-eu: SoYouStart Europe
  * sys-ca: SoYouStart North America
  * ks-eu: Kimsufi Europe
  * ks-ca: Kimsufi North America
  */
module.exports = {
  'ovh-eu': {
    'host': 'eu.api.ovh.com',
    'tokenURL': 'https://www.ovh.com/auth/'
  },
  'ovh-us': {
    'host': 'api.us.ovhcloud.com',
    'tokenURL': 'https://us.ovhcloud.com/auth/'
  },
  'ovh-ca': {
    'host': 'ca.api.ovh.com',
    'tokenURL': 'https://ca.ovh.com/auth/'
  },
  'sys-eu': {
    'host': 'eu.api.soyoustart.com'
  },
  'sys-ca': {
    'host': 'ca.api.soyoustart.com'
  },
  'soyoustart-eu': {
    'host': 'eu.api.soyoustart.com'
  },
  'soyoustart-ca': {
    'host': 'ca.api.soyoustart.com'
  },
  'ks-eu': {
    'host': 'eu.api.kimsufi.com'
  },
  'ks-ca': {
    'host': 'ca.api.kimsufi.com'
  },
  'kimsufi-eu': {
    'host': 'eu.api.kimsufi.com'
  },
  'kimsufi-ca': {
    'host': 'ca.api.kimsufi.com'
  },
};


/***/ }),

/***/ 6012:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Copyright (c) 2013 - 2024 OVH SAS
 * Copyright (c) 2012 - 2013 Vincent Giersch
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * Except as contained in this notice, the name of OVH and or its trademarks
 * shall not be used in advertising or otherwise to promote the sale, use or
 * other dealings in this Software without prior written authorization from OVH.
 */


let https = __nccwpck_require__(5692),
  Bluebird = __nccwpck_require__(8259),
  querystring = __nccwpck_require__(3480),
  crypto = __nccwpck_require__(6982),
  async = __nccwpck_require__(2740),
  endpoints = __nccwpck_require__(4461);

const { ClientCredentials} = __nccwpck_require__(8046);

class Ovh {
  constructor(params) {
    this.endpoint = params.endpoint || null;
    // Preconfigured API endpoints
    if (this.endpoint) {
      if (!endpoints[this.endpoint]) {
        throw new Error('[OVH] Unknown API ' + this.endpoint);
      }

      for (let key in endpoints[this.endpoint]) {
        if (endpoints[this.endpoint].hasOwnProperty(key)) {
            params[key] = endpoints[this.endpoint][key];
        }
      }
    }

    //OAuth2
    if (params.clientID || params.clientSecret) {
      if (typeof(params.clientID) !== 'string' || typeof(params.clientSecret) !== 'string') {
        throw new Error('[OVH] Both clientID and clientSecret must be given');
      }
      if (!params.tokenURL) {
        throw new Error('[OVH] Endpoint does not support OAuth2 authentication');
      }
      this.oauthConfig = {
        client: {
          id: params.clientID,
          secret: params.clientSecret
        },
        auth: {
          tokenHost: params.tokenURL,
          tokenPath: "oauth2/token"
        }
      };
      this.oauthClient = new ClientCredentials(this.oauthConfig);
    }

    // Legacy Application Key authorization
    if (params.appKey || params.appSecret) {
      this.appKey = params.appKey;
      this.appSecret = params.appSecret;
      this.consumerKey = params.consumerKey || null;

      if (typeof(this.appKey) !== 'string' ||
        typeof(this.appSecret) !== 'string') {
        throw new Error('[OVH] Both application key and application secret must be given');
      }
    }

    if (this.appKey && this.oauthConfig) {
      throw new Error('[OVH] Cannot use both applicationKey/applicationSecret and OAuth2');
    }

    if (!this.appKey && !this.oauthConfig) {
      throw new Error('[OVH] Missing authentication. You must provide applicationKey/applicationSecret or OAuth2 clientID/clientSecret');
    }

    this.timeout = params.timeout;
    this.apiTimeDiff = params.apiTimeDiff || null;

    // Custom configuration of the API endpoint
    this.host = params.host || 'eu.api.ovh.com';
    this.port = params.port || 443;
    this.basePath = params.basePath || '/1.0';

    // Declared used API, will be used to check the associated schema
    this.usedApi = params.apis || [];
    if (Array.isArray(this.usedApi) && this.usedApi.length > 0 && this.usedApi.indexOf('auth') < 0) {
      this.usedApi.push('auth');
    }

    // Get warnings from the modules (e.g. deprecated API method)
    this.warn = params.warn || console.log;
    this.debug = params.debug || false;

    // istanbul ignore next
    if (this.debug && typeof(this.debug) !== 'function') {
      this.debug = console.log;
    }

    this.apis = { _path: '' };
    this.apisLoaded = !this.usedApi.length;
  }

  /**
   * Returns the endpoint's full path, if the endpoint's path starts
   * with /v1 or /v2, remove the trailing '/1.0' from the basePath
   */
  getFullPath(path) {
    if ((this.basePath || '').endsWith('/1.0') && /^\/v(1|2)/.test(path)) {
      return `${this.basePath.slice(0, -4)}${path}`;
    }
    return `${this.basePath}${path}`;
  }

  /**
   * Recursively loads the schemas of the specified used APIs.
   *
   * @param {String} path
   * @param {Function} callback
   */
  loadSchemas(path, callback) {
    let request = {
      host: this.host,
      port: this.port,
      path: this.getFullPath(path)
    };

    // Fetch only selected APIs
    if (path === '/') {
      return async.each(this.usedApi, (apiName, callback) => {
          this.loadSchemas('/' + apiName + '.json', callback);
        }, callback);
    }

    // Fetch all APIs
    this.loadSchemasRequest(request, (err, schema) => {
      if (err) {
        return callback(err, path);
      }

      async.each(
        schema.apis, (api, callback) => {
          let apiPath = api.path.split('/');

          this.addApi(apiPath, api, this.apis);
          callback(null);
        }, callback);
    });
  }


  /**
   * Add a fetched schema to the loaded API list
   *
   * @param {Array} apiPath: Splited API path using '/'
   * @param {String} api: API Name
   * @param {Function} callback
   */
  addApi(apiPath, api, apis) {
    let path = apiPath.shift();
    if (path === '') {
      return this.addApi(apiPath, api, apis);
    }

    if (apis[path] == null) {
      apis[path] = { _path: apis._path + '/' + path };
    }

    if (apiPath.length > 0) {
      return this.addApi(apiPath, api, apis[path]);
    }

    apis[path]._api = api;
  }

  /**
   * Fetch an API schema
   *
   * @param {Object} options: HTTP request options
   * @param {Function} callback
   */
  loadSchemasRequest(options, callback) {
    https.get(options, (res) => {
      let body = '';

      res.on('data', (chunk) => body += chunk)
      .on('end', function () {
        try {
          body = JSON.parse(body);
        } catch (e) {
          if (res.statusCode !== 200) {
            return callback(
                '[OVH] Unable to load schema ' + options.path +
                ', HTTP response code: ' + res.statusCode, res.statusCode);
          }
          else {
            return callback('[OVH] Unable to parse the schema: ' + options.path);
          }
        }

        return callback(null, body);
      });
    })
    .on('error', /* istanbul ignore next */ (err) => callback('[OVH] Unable to fetch the schemas: ' + err));
  }

  /**
   * Generates warns from the loaded API schema when processing a request
   *
   * A warn is generated when the API schema is loaded and:
   *  - The API method does not exists
   *  - The API method is not available with the provided httpMethod
   *  - The API method is tagged as deprecated in the schema
   *
   * The function called can be customzied by providing a function using the
   * 'warn' parameter when instancing the module. Default function used is
   * 'console.warn'.
   *
   * @param {String} httpMethod
   * @param {String} pathStr
   */
  warnsRequest(httpMethod, pathStr) {
    let path = pathStr.split('/'),
      api = this.apis;

    while (path.length > 0) {
      let pElem = path.shift();
      if (pElem === '') {
        continue;
      }

      if (api[pElem] != null) {
        api = api[pElem];
        continue;
      }

      let keys = Object.keys(api);
      for (let i = 0 ; i < keys.length ; ++i) {
        if (keys[i].charAt(0) === '{') {
          api = api[keys[i]];
          keys = null;
          break;
        }
      }

      if (keys) {
        return this.warn(
          '[OVH] Your call ' + pathStr + ' was not found in the API schemas.'
        );
      }
    }

    if (!api._api || !api._api.operations) {
      return this.warn(
        '[OVH] Your call ' + pathStr + ' was not found in the API schemas.'
      );
    }

    for (let i = 0 ; i < api._api.operations.length ; ++i) {
      if (api._api.operations[i].httpMethod === httpMethod) {
        if (api._api.operations[i].apiStatus.value === 'DEPRECATED') {
          let status = api._api.operations[i].apiStatus;
          return this.warn(
            '[OVH] Your API call ' + pathStr + ' is tagged DEPRECATED since ' +
            status.deprecatedDate +
            ' and will deleted on ' + status.deletionDate,
            '. You can replace it with ' + status.replacement
          );
        }

        if (typeof(this.consumerKey) !== 'string' &&
            !api._api.operations[i].noAuthentication) {
          return this.warn(
            '[OVH] The API call ' + pathStr + ' requires an authentication' +
            ' with a consumer key.'
          );
        }

        return true;
      }
    }

    return this.warn(
      '[OVH] The method ' + httpMethod + ' for the API call ' +
      pathStr + ' was not found in the API schemas.'
    );
  }

  /**
   * Execute a request on the API
   *
   * @param {String} httpMethod: The HTTP method
   * @param {String} path: The request path
   * @param {Object} params: The request parameters (passed as query string or
   *                         body params)
   * @param {Function} callback
   * @param {Object} refer: The parent proxied object
   */
  async request(httpMethod, path, params, callback, refer) {
    if (callback == null) {
      callback = params;
    }

    // Schemas
    if (!this.apisLoaded) {
      return this.loadSchemas('/', (err) => {
        if (err) {
          return callback(err);
        }

        this.apisLoaded = true;
        return this.request(httpMethod, path, params, callback, refer);
      });
    }

    // Time drift
    if (!this.oauthConfig && this.apiTimeDiff === null && path !== '/auth/time') {
      return this.request('GET', '/auth/time', {}, (err, time) => {
        if (err) {
          return callback('[OVH] Unable to fetch OVH API time');
        }

        this.apiTimeDiff = time - Math.round(Date.now() / 1000);
        return this.request(httpMethod, path, params, callback, refer);
      }, refer);
    }

    // Potential warnings
    if (Object.keys(this.apis).length > 1) {
      this.warnsRequest(httpMethod, path);
    }

    // Replace "{str}", used for $call()
    if (path.indexOf('{') >= 0) {
      let newPath = path;

      for (let paramKey in params) {
        if (params.hasOwnProperty(paramKey)) {
          newPath = path.replace('{' + paramKey + '}', params[paramKey]);

          // Remove from body parameters
          if (newPath !== path) {
            delete params[paramKey];
          }

          path = newPath;
        }
      }
    }

    let options = {
      host: this.host,
      port: this.port,
      method: httpMethod,
      path: this.getFullPath(path),
      headers: {}
    };

    if (!this.oauthConfig) {
      options.headers = {
        'Content-Type': 'application/json',
        'X-Ovh-Application': this.appKey,
      };
    }
    

    // Remove undefined values
    for (let k in params) {
      if (params.hasOwnProperty(k) && params[k] == null) {
        delete params[k];
      }
    }

    let reqBody = null;
    if (typeof(params) === 'object' && Object.keys(params).length > 0) {
      if (httpMethod === 'PUT' || httpMethod === 'POST') {
        // Escape unicode
        reqBody = JSON.stringify(params).replace(/[\u0080-\uFFFF]/g, (m) => {
          return '\\u' + ('0000' + m.charCodeAt(0).toString(16)).slice(-4);
        });
        options.headers['Content-Length'] = reqBody.length;
      }
      else {
        options.path += '?' + querystring.stringify(params);
      }
    }

    if (this.oauthConfig && (!this.accessToken || this.accessToken.expired(10))) {
      try {
        this.accessToken = await this.oauthClient.getToken({scope: "all"});
      } catch (e) {
        return callback({
          statusCode: e.output && e.output.statusCode,
          error: e.output && e.output.payload.error,
          message: e.data.payload
        });
      }
    }

    if (this.accessToken) {
      options.headers.Authorization = `Bearer ${this.accessToken.token.access_token}`;
    }

    if (path.indexOf('/auth') < 0 && !this.accessToken) {
      options.headers['X-Ovh-Timestamp'] = Math.round(Date.now() / 1000) + this.apiTimeDiff;

      // Sign request
      if (typeof(this.consumerKey) === 'string') {
        options.headers['X-Ovh-Consumer'] = this.consumerKey;
        options.headers['X-Ovh-Signature'] = this.signRequest(
          httpMethod, 'https://' + options.host + options.path,
          reqBody, options.headers['X-Ovh-Timestamp']
        );
      }
    }

    if (this.debug) {
      this.debug(
        '[OVH] API call:',
        options.method, options.path,
        reqBody || ''
      );
    }

    let req = https.request(options, (res) => {
      let body = '';

      res.on('data', (chunk) => body += chunk);

      res.on('end', () => {
        let response;

        if (body.length > 0) {
          try {
            response = JSON.parse(body);
          }
          catch (e) {
            return callback('[OVH] Unable to parse JSON reponse');
          }
        }
        else {
          response = null;
        }

        if (this.debug) {
          this.debug(
            '[OVH] API response to',
            options.method, options.path, ':',
            body
          );
        }

        if (res.statusCode > 299 || res.statusCode < 200) {
          callback(res.statusCode, response ? response.message : response);
        }
        else {
          // Return a proxy (for potential next request)
          if (refer != null) {
            this.proxyResponseREST(response, refer, callback);
          }
          else {
            callback(null, response);
          }
        }
      });
    });

    // istanbul ignore next
    req.on('error', (e) => callback(e.errno || e));

    // istanbul ignore next
    // mocked socket has no setTimeout
    if (typeof(this.timeout) === 'number') {
      req.on('socket', (socket) => {
        socket.setTimeout(this.timeout);
        if (socket._events.timeout != null) {
          socket.on('timeout', () => req.abort());
        }
      });
    }

    if (reqBody != null) {
      req.write(reqBody);
    }

    req.end();
  }

  /**
   * Execute a request on the API with promise
   *
   * @param {String} httpMethod: The HTTP method
   * @param {String} path: The request path
   * @param {Object} params: The request parameters (passed as query string or
   *                         body params)
   */
  requestPromised(httpMethod, path, params) {
    return new Bluebird((resolve, reject) => {
      return this.request(httpMethod, path, params, (error, resp) => {
        if (error) {
          return reject({error, message: resp});
        }

        return resolve(resp);
      });
    });
  }

  /**
   * Signs an API request
   *
   * @param {String} httpMethod
   * @param {String} url
   * @param {String} body
   * @param {Number|String} timestamp
   * @return {String} The signature
   */
  signRequest(httpMethod, url, body, timestamp) {
    let s = [
      this.appSecret,
      this.consumerKey,
      httpMethod,
      url,
      body || '',
      timestamp
    ];

    return '$1$' + crypto.createHash('sha1').update(s.join('+')).digest('hex');
  }

}

module.exports = function (params) {
  return new Ovh(params || {});
};


/***/ }),

/***/ 2740:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 8259:
/***/ ((module) => {

module.exports = Promise;

/***/ }),

/***/ 8046:
/***/ ((__unused_webpack_module, exports) => {

exports.ClientCredentials = class {};

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 6636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jL: () => (/* binding */ hasProxy),
/* harmony export */   yI: () => (/* binding */ readContext),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3759);


/** Returns a schema that turns an invalid value into undefined, so that the rest can still be read. */
const maybe = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(schema), undefined);
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        full_name: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        default_branch: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        private: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    })),
    pull_request: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()),
        base: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
        head: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), repo: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) })),
        user: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    })),
    commits: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))),
});
/**
 * Returns the environment and the event's payload as plain values. A `pull_request` whose payload can't be
 * read counts as one from a fork.
 *
 * @param env the process environment (GITHUB_…, RUNNER_TEMP)
 */
function readContext(env = process.env) {
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const repository = env.GITHUB_REPOSITORY ?? payload.repository?.full_name ?? '';
    const pull = payload.pull_request;
    const event = env.GITHUB_EVENT_NAME ?? '';
    const { default_branch: defaultBranch } = payload.repository ?? {};
    return {
        event,
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        repository,
        ...(defaultBranch !== undefined && { defaultBranch }),
        ...(pull !== undefined && { pullRequest: { number: pull.number } }),
        ...(pull?.head?.sha !== undefined && { headSha: pull.head.sha }),
        ...(pull?.base?.ref !== undefined && { baseRef: pull.base.ref }),
        fork: pull === undefined ? event === 'pull_request' : pull.head?.repo?.full_name !== repository,
        dependabot: env.GITHUB_ACTOR === 'dependabot[bot]' || pull?.user?.login === 'dependabot[bot]',
        publicRepository: payload.repository?.private === false,
        pushedShas: (payload.commits ?? []).map((commit) => commit.id),
        ...readRun(env, repository),
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        ...readFiles(env),
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    };
}
/** Returns where a run comes from, for its report. */
function originOf(context) {
    const { event, pullRequest, sha, headSha = sha, repositoryUrl, runUrl, baseRef, defaultBranch } = context;
    const appliesOnMerge = baseRef === undefined || defaultBranch === undefined || baseRef === defaultBranch;
    return { event, pullRequest: pullRequest?.number, appliesOnMerge, sha: headSha, repositoryUrl, runUrl };
}
function readRun(env, repository) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_RUN_ID: id } = env;
    const repositoryUrl = repository === '' ? '' : `${server}/${repository}`;
    return {
        run: Number(id ?? 0),
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        isWorkflow: env.GITHUB_ACTIONS === 'true',
        isDebug: env.RUNNER_DEBUG === '1',
        runUrl: repository !== '' && id !== undefined ? `${repositoryUrl}/actions/runs/${id}` : '',
        repositoryUrl,
    };
}
function readFiles(env) {
    const { RUNNER_TEMP: runnerTemp = '', GITHUB_STEP_SUMMARY: summaryFile = '', GITHUB_OUTPUT: outputFile = '', } = env;
    return { runnerTemp, summaryFile, outputFile };
}
/** Returns whether there is a proxy that Node ignores, because `NODE_USE_ENV_PROXY` isn't set. */
function hasProxy(env = process.env) {
    if (env.NODE_USE_ENV_PROXY === '1')
        return false;
    return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (env[name] ?? '') !== '');
}
function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
// EXTERNAL MODULE: ./build/bundle/src/lib/quote.js
var quote = __nccwpck_require__(8668);
// EXTERNAL MODULE: ./build/bundle/src/lib/secret.js + 1 modules
var secret = __nccwpck_require__(8470);
// EXTERNAL MODULE: ./build/bundle/src/model/findings.js
var findings = __nccwpck_require__(4538);
// EXTERNAL MODULE: ./build/bundle/src/model/registry.js
var registry = __nccwpck_require__(8811);
;// CONCATENATED MODULE: ./build/bundle/src/ovh/endpoint.js

/** OVHcloud's own endpoints, as @ovhcloud/node-ovh names them. */
const ENDPOINTS = {
    'ovh-eu': { host: 'eu.api.ovh.com', tokenUrl: 'https://www.ovh.com/auth' },
    'ovh-ca': { host: 'ca.api.ovh.com', tokenUrl: 'https://ca.ovh.com/auth' },
    'ovh-us': { host: 'api.us.ovhcloud.com', tokenUrl: 'https://us.ovhcloud.com/auth' },
};
/**
 * Returns the endpoint in the inputs, or why they are invalid.
 *
 * @param value input `ovh-endpoint`
 * @param tokenUrl input `ovh-token-url`, empty if it isn't set
 */
function parseEndpoint(value, tokenUrl) {
    const token = httpsUrl(tokenUrl);
    if (tokenUrl !== '' && token === undefined) {
        const allowed = 'an https URL such as `https://www.ovh.com/auth`';
        return { problem: `Input \`ovh-token-url\` is ${(0,quote/* quote */.hD)(tokenUrl)}. Allowed: ${allowed}.` };
    }
    const tokenBase = token === undefined ? {} : { tokenUrl: baseOf(token) };
    if (Object.hasOwn(ENDPOINTS, value)) {
        const known = ENDPOINTS[value];
        return { name: value, port: 443, basePath: '/1.0', ...known, ...tokenBase };
    }
    const url = httpsUrl(value);
    if (url === undefined) {
        const allowed = `${(0,quote/* quoteList */.JN)(Object.keys(ENDPOINTS))}, or a URL such as \`https://host:8443/1.0\``;
        return { problem: `Input \`ovh-endpoint\` is ${(0,quote/* quote */.hD)(value)}. Allowed: ${allowed}.` };
    }
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const basePath = url.pathname.replace(/\/+$/, '');
    return { name: value, host, port: Number(url.port || 443), basePath, ...tokenBase };
}
function baseOf(url) {
    return (url.origin + url.pathname).replace(/\/+$/, '').replace(/\/oauth2\/token$/, '');
}
function httpsUrl(value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return url?.protocol === 'https:' && isBare ? url : undefined;
}
//# sourceMappingURL=endpoint.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/credentials.js

const OAUTH2 = ['ovh-client-id', 'ovh-client-secret'];
const APPLICATION_KEY = ['ovh-application-key', 'ovh-application-secret', 'ovh-consumer-key'];
const SETS = [OAUTH2, APPLICATION_KEY];
const SECRETS = ['ovh-client-secret', 'ovh-application-secret', 'ovh-consumer-key'];
const CHECK_SECRET = 'check the name of the secret and whether this workflow can access it.';
/**
 * Returns one complete set of credentials, from the inputs or else from the environment. It never mixes them.
 *
 * @param input returns the value of an input, empty if it isn't set
 * @param variable returns the value of an environment variable, empty if it isn't set
 * @param mask receives every secret, also of a set that isn't used
 */
function readCredentials(input, variable, mask) {
    const variableOf = (name) => name.toUpperCase().replaceAll('-', '_');
    const environment = (name) => variable(variableOf(name));
    for (const lookup of [input, environment]) {
        for (const name of SECRETS)
            if (lookup(name) !== '')
                mask(lookup(name));
    }
    const whole = SETS.filter((set) => isWhole(set, input));
    if (whole.length === 2) {
        const fix = 'Keep either `ovh-client-id` and `ovh-client-secret`, or the inputs of the application key.';
        return { conflict: `Two sets of OVHcloud credentials are set. ${fix}` };
    }
    const half = halfSet(input) ??
        (whole.length === 0 && !SETS.some((set) => isWhole(set, environment))
            ? halfSet(environment)?.map(variableOf)
            : undefined);
    if (half !== undefined) {
        const names = half.map((name) => `\`${name}\``).join(' and ');
        const what = `Incomplete OVHcloud credentials: ${names} ${half.length === 1 ? 'is' : 'are'} empty.`;
        return { missing: `${what} Set ${half.length === 1 ? 'it' : 'them'}, and ${CHECK_SECRET}` };
    }
    const credentials = fromLookup(input) ?? fromLookup(environment);
    if (credentials !== undefined)
        return { credentials };
    const what = 'Missing OVHcloud credentials. Set `ovh-client-id` and `ovh-client-secret`.';
    return { missing: `${what} If they are set, ${CHECK_SECRET}` };
}
function isWhole(set, lookup) {
    return set.every((name) => lookup(name) !== '');
}
/** Returns the empty names of an incomplete set. */
function halfSet(lookup) {
    const half = SETS.find((set) => !isWhole(set, lookup) && set.some((name) => lookup(name) !== ''));
    return half?.filter((name) => lookup(name) === '');
}
function fromLookup(lookup) {
    if (isWhole(OAUTH2, lookup)) {
        return {
            kind: 'oauth2',
            clientId: lookup('ovh-client-id'),
            clientSecret: new secret/* Secret */.z(lookup('ovh-client-secret')),
        };
    }
    if (!isWhole(APPLICATION_KEY, lookup))
        return undefined;
    return {
        kind: 'application-key',
        applicationKey: lookup('ovh-application-key'),
        applicationSecret: new secret/* Secret */.z(lookup('ovh-application-secret')),
        consumerKey: new secret/* Secret */.z(lookup('ovh-consumer-key')),
    };
}
//# sourceMappingURL=credentials.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/inputs.js







const yesOrNo = schemas/* pipe */.FsL(schemas/* enum */.k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']), schemas/* transform */.pdi((text) => text.toLowerCase() === 'true'));
const wholeNumber = (minimum, maximum) => schemas/* pipe */.FsL(schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,9}$/)), schemas/* transform */.pdi(Number)), schemas/* number */.aig().check(api/* _gte */.qm(minimum), api/* _lte */.Zm(maximum)));
/** Inputs with a closed set of values: schema, default, and the allowed values as messages list them. */
const CHOICES = {
    'dry-run': {
        schema: schemas/* enum */.k5n(['auto', 'true', 'false']),
        fallback: 'auto',
        allowed: '`auto`, `true` or `false`',
    },
    'rotate-client-secret': { schema: yesOrNo, fallback: 'false', allowed: '`true` or `false`' },
    'check-provider': {
        schema: schemas/* enum */.k5n(['auto', 'strict', 'off']),
        fallback: 'auto',
        allowed: '`auto`, `strict` or `off`',
    },
    'check-login': {
        schema: schemas/* enum */.k5n(['auto', 'strict', 'off']),
        fallback: 'auto',
        allowed: '`auto`, `strict` or `off`',
    },
    'fail-on-drift': { schema: yesOrNo, fallback: 'false', allowed: '`true` or `false`' },
    comment: {
        schema: schemas/* enum */.k5n(['on-change', 'always', 'never']),
        fallback: 'on-change',
        allowed: '`on-change`, `always` or `never`',
    },
    concurrency: { schema: wholeNumber(1, 32), fallback: '4', allowed: 'a whole number from 1 to 32' },
    'wait-timeout': {
        schema: wholeNumber(1, 86_400),
        fallback: '300',
        allowed: 'a whole number of seconds from 1 to 86400',
    },
    'request-timeout': {
        schema: wholeNumber(1, 600),
        fallback: '30',
        allowed: 'a whole number of seconds from 1 to 600',
    },
};
/**
 * Reads the inputs (INPUT_…) and the environment variables that replace empty ones, and masks every secret.
 *
 * @param env the process environment
 * @param mask receives each secret as soon as it is read, before anything else can fail
 * @throws ProblemsError with every invalid input: its name, its value, and the allowed values
 */
function readInputs(mask, env = process.env) {
    const problems = [];
    const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const given = (name, variable) => input(name) || (env[variable] ?? '').trim();
    const clientSecrets = new Map();
    for (const [name, value] of Object.entries(env)) {
        if (registry/* CLIENT_SECRET_ENV */.DI.test(name) && value !== undefined && value.trim() !== '')
            clientSecrets.set(name, inputs_secret(value, mask));
    }
    const clientSecret = optionalSecret(input('oidc-client-secret'), mask);
    const githubToken = optionalSecret(input('github-token'), mask);
    const credentials = readCredentials(input, (name) => (env[name] ?? '').trim(), mask);
    if (credentials.conflict !== undefined)
        problems.push({ message: credentials.conflict });
    function choice(name) {
        const { schema, fallback, allowed } = CHOICES[name];
        const value = input(name);
        const parsed = schema.safeParse(value || fallback);
        if (!parsed.success)
            problems.push({ message: `Input \`${name}\` is ${(0,quote/* quote */.hD)(value)}. Allowed: ${allowed}.` });
        return (parsed.success ? parsed.data : undefined);
    }
    const parsed = parseEndpoint(given('ovh-endpoint', 'OVH_ENDPOINT') || 'ovh-eu', input('ovh-token-url'));
    if ('problem' in parsed)
        problems.push({ message: parsed.problem });
    const endpoint = 'problem' in parsed ? undefined : parsed;
    const inputs = {
        config: input('config') || '.github/ovh-registry-oidc.yml',
        serviceName: given('service-name', 'OVH_CLOUD_PROJECT_SERVICE'),
        registryId: input('registry-id'),
        only: input('only')
            .split(/[,\n]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        dryRun: choice('dry-run'),
        clientSecrets,
        rotateClientSecret: choice('rotate-client-secret'),
        checkProvider: choice('check-provider'),
        checkLogin: choice('check-login'),
        failOnDrift: choice('fail-on-drift'),
        comment: choice('comment'),
        concurrency: choice('concurrency'),
        waitTimeout: choice('wait-timeout') * 1000,
        requestTimeout: choice('request-timeout') * 1000,
        ...(clientSecret !== undefined && { clientSecret }),
        ...(githubToken !== undefined && { githubToken }),
        ...(credentials.credentials !== undefined && { credentials: credentials.credentials }),
        ...(credentials.missing !== undefined && { credentialsProblem: credentials.missing }),
    };
    const isOauth2 = credentials.credentials?.kind === 'oauth2';
    if (endpoint !== undefined && endpoint.tokenUrl === undefined && isOauth2) {
        const what = 'Input `ovh-token-url` is missing.';
        const why = 'A service account requires it if `ovh-endpoint` is a URL.';
        problems.push({ message: `${what} ${why} Set it, for example to \`https://www.ovh.com/auth\`.` });
    }
    if (problems.length > 0 || endpoint === undefined)
        throw new findings/* ProblemsError */.FQ(problems, 'input');
    return { ...inputs, endpoint };
}
function inputs_secret(value, mask) {
    mask(value);
    mask(value.trim());
    return new secret/* Secret */.z(value.trim());
}
function optionalSecret(value, mask) {
    return value === '' ? undefined : inputs_secret(value, mask);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 1486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Output)
});

// NAMESPACE OBJECT: ./build/bundle/node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  Yz: () => (debug),
  N4: () => (endGroup),
  z3: () => (error),
  pq: () => (info),
  uH: () => (setOutput),
  Pq: () => (setSecret),
  Oh: () => (startGroup),
  $e: () => (warning)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/lib/quote.js
var quote = __nccwpck_require__(8668);
// EXTERNAL MODULE: ./build/bundle/src/model/codes.js + 1 modules
var codes = __nccwpck_require__(1153);
// EXTERNAL MODULE: ./build/bundle/src/model/registry.js
var registry = __nccwpck_require__(8811);
;// CONCATENATED MODULE: ./build/bundle/src/model/words.js


/** Keys of the config file and the plan, and names of outputs. */
const KEYS = [
    ...registry/* PROVIDER_FIELDS */.YT,
    'registries',
    'serviceName',
    'registryId',
    'state',
    'deleteUsers',
    'acceptIssuerChange',
    'provider',
    'clientSecretEnv',
    'clientSecretExpires',
    'admins',
    'version',
    'mode',
    'reason',
    'registry',
    'user',
    'users',
    'url',
    'operation',
    'changes',
    'field',
    'before',
    'after',
    'clientSecret',
    'usersToDelete',
    'promotions',
    'pendingAdmins',
    'checks',
    'check',
    'verdict',
    'detail',
    'findings',
    'level',
    'code',
    'message',
    'result',
    'plan',
    'plan-file',
    'matrix',
    'changed',
    'destructive',
    'failed',
    'pending-admins',
    'comment-url',
];
const VALUES = [
    'true',
    'false',
    'null',
    'present',
    'absent',
    'apply',
    'dry-run',
    'create',
    'update',
    'delete',
    'none',
    'sent',
    'kept',
    'missing',
    'error',
    'warning',
    'discovery',
    'client',
    'authorization',
    'harbor',
    'passed',
    'planned',
    'applied',
    'unchanged',
    'blocked',
    'failed',
    'unknown',
    'skipped',
    'openid',
    'profile',
    'email',
    'offline_access',
    'READY',
];
/** Words of our own outputs. A secret that equals one is masked only, to keep the outputs valid. */
const OWN_WORDS = new Set([...KEYS, ...VALUES, ...Object.keys(codes/* CODES */.L)]);
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/annotations.js
/** Maximum number of annotations that GitHub shows per level and step. */
const MAX_ANNOTATIONS = 10;
/** Annotations, each once. They are written together at the end, because GitHub shows only ten per level. */
class Annotations {
    #byText = new Map();
    add(annotation) {
        this.#byText.set(JSON.stringify(annotation), annotation);
    }
    /**
     * Writes the annotations. Those above GitHub's limit go to the log.
     *
     * @param reserved number of errors that follow
     */
    write(runner, reserved) {
        this.#writeLevel('warning', MAX_ANNOTATIONS, runner);
        this.#writeLevel('error', MAX_ANNOTATIONS - reserved, runner);
    }
    #writeLevel(level, most, runner) {
        const write = level === 'error' ? runner.error : runner.warning;
        const all = [...this.#byText.values()].filter((annotation) => annotation.level === level);
        const shown = all.length <= most ? all : all.slice(0, most - 1);
        for (const { message, place } of shown) {
            const { file, position } = place ?? {};
            const start = position && { startLine: position.line, startColumn: position.column };
            write(message, { ...(file && { file }), ...start });
        }
        const rest = all.slice(shown.length);
        if (rest.length === 0)
            return;
        write(`${rest.length} more ${level}s follow in the log.`, {});
        for (const { message, place } of rest) {
            const where = place === undefined ? '' : `${place.file}:${place.position.line}:${place.position.column} `;
            runner.info(`${level}: ${where}${message}`);
        }
    }
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/redact.js


const MIN_REDACTED_LENGTH = 4;
const MIN_LINE_LENGTH = 8;
const REDACTED = '***';
/** Returns the parts of a secret to mask: the secret and each of its longer lines. */
function partsOf(secret) {
    const lines = secret.split(/\r\n|\r|\n/).filter((line) => line.length >= MIN_LINE_LENGTH);
    return [...new Set([secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())])].filter((part) => part !== '');
}
/**
 * Returns the encodings in which a part of a secret can appear in text: plain, JSON, URL-encoded, and base64
 * at any offset.
 */
function encodingsOf(part) {
    const url = encodeURIComponent(part);
    const form = new URLSearchParams({ '': part }).toString().slice(1);
    const bytes = Buffer.from(part);
    const base64 = [0, 1, 2].flatMap((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url');
        const whole = Math.floor(((offset + bytes.length) * 8) / 6);
        const inner = text.slice(Math.ceil((offset * 8) / 6), whole);
        return inner.length < MIN_REDACTED_LENGTH + 2
            ? []
            : [inner, inner.replaceAll('-', '+').replaceAll('_', '/')];
    });
    const json = JSON.stringify(part).slice(1, -1);
    const shown = (0,quote/* printable */.g$)(part);
    const whole = bytes.toString('base64');
    return [
        part,
        whole,
        whole.replace(/=+$/, ''),
        bytes.toString('base64url'),
        shown,
        shown.replaceAll('`', '’'),
        ...[url, form, strictUrl(part)].flatMap((text) => [text, lowerCaseHex(text)]),
        json,
        ...base64,
    ];
}
/** Returns the text with everything but letters, digits and `-._~` percent-encoded (RFC 3986 section 2.3). */
function strictUrl(part) {
    const toHex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(part).replace(/[!'()*]/g, toHex);
}
function lowerCaseHex(text) {
    return text.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
}
/** Redacts secrets in everything that is written. GitHub masks logs, but not comments and summaries. */
class Redactor {
    #forms = new Set();
    #pattern;
    add(secret) {
        for (const part of partsOf(secret)) {
            if (part.length < MIN_REDACTED_LENGTH || OWN_WORDS.has(part))
                continue;
            for (const form of encodingsOf(part))
                if (form.length >= MIN_REDACTED_LENGTH)
                    this.#forms.add(form);
        }
        // Longest first: if one secret contains another, the longer one is redacted as a whole.
        const forms = [...this.#forms].sort((one, other) => other.length - one.length);
        this.#pattern =
            forms.length === 0
                ? undefined
                : new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    }
    /** Returns the text with every secret replaced by `***`. */
    text(text) {
        return this.#pattern === undefined ? text : text.replace(this.#pattern, REDACTED);
    }
    /** Returns the value with every string in it redacted, except keys and words of our own outputs. */
    deep(value) {
        if (typeof value === 'string')
            return (OWN_WORDS.has(value) ? value : this.text(value));
        if (Array.isArray(value))
            return value.map((item) => this.deep(item));
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.deep(inner)]));
    }
}
//# sourceMappingURL=redact.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/bundle/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/bundle/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/bundle/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/bundle/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/runner.js


const { /* info */ "pq": runner_info, /* debug */ "Yz": runner_debug, /* startGroup */ "Oh": runner_startGroup, /* endGroup */ "N4": runner_endGroup, /* setSecret */ "Pq": runner_setSecret, /* setOutput */ "uH": runner_setOutput, /* error */ "z3": runner_error, /* warning */ "$e": runner_warning } = core_namespaceObject;
/** The runner that started this process. */
const THIS_RUNNER = {
    info: runner_info,
    debug: runner_debug,
    startGroup: runner_startGroup,
    endGroup: runner_endGroup,
    setSecret: runner_setSecret,
    setOutput: runner_setOutput,
    error: runner_error,
    warning: runner_warning,
    writeFile: (path, text) => (0,external_node_fs_.writeFileSync)(path, text),
    setExitCode: (code) => {
        process.exitCode = code;
    },
};
//# sourceMappingURL=runner.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/output.js






/** Colors of GitHub's log, as ANSI escape sequences. */
const COLORS = { good: '\u001b[32m', bad: '\u001b[31m', careful: '\u001b[33m' };
const NO_COLOR = '\u001b[0m';
/** Maximum size of the outputs `plan` and `matrix`. */
const MAX_OUTPUT_BYTES = 100 * 1024;
/**
 * The only writer of log, annotations, summary and outputs. It redacts secrets and escapes workflow commands.
 * It collects errors of writing, so that everything else is still written.
 */
class Output {
    #redactor = new Redactor();
    #known = new Set();
    #annotations = new Annotations();
    #failures = new Set();
    #paths;
    #runner;
    #finished = false;
    constructor(paths, runner = THIS_RUNNER) {
        this.#paths = paths;
        this.#runner = runner;
    }
    /** Masks a secret in the log and redacts it everywhere else. */
    addSecret = (secret) => {
        if (this.#known.has(secret))
            return;
        this.#known.add(secret);
        for (const part of partsOf(secret))
            this.#runner.setSecret(part);
        if (OWN_WORDS.has(secret.trim()) || secret.trim().length < MIN_REDACTED_LENGTH) {
            const why = 'A secret is too short, or a word that this action uses itself, so it is masked in the log only.';
            this.annotate('warning', `${why} Replace it with a longer, random one.`);
        }
        this.#redactor.add(secret);
    };
    /** Returns a copy of a value without secrets. Escape or serialize it after that. */
    redact(value) {
        return this.#redactor.deep(value);
    }
    /** @param tone a color, where the log shows one */
    info(line, tone) {
        const text = this.#logSafe(line);
        const hasColor = tone !== undefined && this.#paths.isRequired;
        this.#runner.info(hasColor ? `${COLORS[tone]}${text}${NO_COLOR}` : text);
    }
    debug(line) {
        this.#runner.debug(this.#logSafe(line));
    }
    group(title, lines) {
        this.#runner.startGroup(this.#logSafe(title));
        for (const line of lines)
            this.info(line);
        this.#runner.endGroup();
    }
    /** Adds an annotation. All are written together at the end, because GitHub shows only ten per level. */
    annotate(level, message, place) {
        this.#annotations.add({ level, message: this.#logSafe(message), place });
    }
    /** Replaces the job summary. */
    summary(markdown) {
        this.#write('the job summary', 'GITHUB_STEP_SUMMARY', this.#paths.summary, (path) => this.#runner.writeFile(path, this.#redactor.text(markdown)));
    }
    set(name, value) {
        this.#write('the outputs', 'GITHUB_OUTPUT', this.#paths.output, () => this.#runner.setOutput(name, this.redact(value)));
    }
    /** Sets an output to JSON. Redacts the value before serializing it, so that keys stay as they are. */
    setJson(name, value) {
        this.#setSerialized(name, JSON.stringify(this.redact(value)));
    }
    /** Sets the outputs `plan` and `plan-file`. */
    setPlan(plan) {
        const json = JSON.stringify(this.redact(plan));
        const fits = Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
        this.#setSerialized('plan', fits ? json : '');
        const file = this.#write('the plan file', 'RUNNER_TEMP', this.#paths.temp, (folder) => {
            const path = (0,external_node_path_.join)(folder, `ovh-registry-oidc-plan-${process.pid}.json`);
            this.#runner.writeFile(path, json);
            return path;
        });
        this.set('plan-file', file ?? '');
        const fix = 'Read the file that the output `plan-file` names.';
        if (!fits)
            this.annotate('warning', `The output \`plan\` is empty, because the plan is larger than 100 KB. ${fix}`);
    }
    /** Sets the output `matrix`, for `strategy.matrix` of a job that applies each registry with `only`. */
    setMatrix(registries) {
        const json = JSON.stringify({ registry: this.redact(registries) });
        const fits = Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
        this.#setSerialized('matrix', fits ? json : '');
        const fix = 'Split the file, or use `only`.';
        if (!fits)
            this.annotate('warning', `The output \`matrix\` is empty, because it is larger than 100 KB. ${fix}`);
    }
    #setSerialized(name, json) {
        this.#write('the outputs', 'GITHUB_OUTPUT', this.#paths.output, () => this.#runner.setOutput(name, json));
    }
    /** Writes the annotations and the last sentence, and sets the exit code. Only the first call counts. */
    finish(success, sentence) {
        if (this.#finished)
            return;
        this.#finished = true;
        const succeeds = success && this.#failures.size === 0;
        for (const failure of this.#failures)
            this.annotate('error', failure);
        this.#annotations.write(this.#runner, success ? 0 : 1);
        if (success)
            this.info(sentence);
        else
            this.#runner.error(this.#logSafe(sentence), {});
        this.#runner.setExitCode(succeeds ? 0 : 1);
    }
    get finished() {
        return this.#finished;
    }
    /** Runs one step of the ending. If it fails, the error is reported, and the other steps still run. */
    attempt(what, work) {
        try {
            work();
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            this.#failures.add(`Could not write ${what}: ${(0,quote/* quote */.hD)(reason)}. This is a bug in the action. Report it.`);
        }
    }
    /** Writes to a file or folder of the runner. If that fails, the error is reported at the end. */
    #write(what, variable, path, write) {
        if (path === '' && !this.#paths.isRequired)
            return undefined;
        try {
            if (path === '')
                throw new Error('the variable is empty');
            return write(path);
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            const fix = "Check that the step's environment names a writable path with free space.";
            this.#failures.add(`Could not write ${what} (\`${variable}\`): ${(0,quote/* quote */.hD)(reason)}. ${fix}`);
            return undefined;
        }
    }
    /** Returns one line without workflow commands: `::…` at a line's start, and `##[` anywhere. */
    #logSafe(text) {
        return (0,quote/* printable */.g$)((0,quote/* truncateQuoted */.R7)(this.#redactor.text(text)))
            .replaceAll('##[', '##\\[')
            .replace(/^(\s*):(?=:)/, '$1\\:');
    }
}
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ finish),
  HF: () => (/* binding */ writeComment),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./build/bundle/src/github/api.js + 2 modules
var api = __nccwpck_require__(4501);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/bundle/src/github/comment.js

/** Maximum number of characters in a comment. */
const COMMENT_LIMIT = 65_536;
/** Returns the start of the hidden marker that identifies the comment for a config file. */
function marker(config) {
    return `<!-- ovh-registry-oidc ${(0,external_node_crypto_.createHash)('sha256').update(config).digest('hex').slice(0, 16)}`;
}
/**
 * Updates or creates the comment for this config file, and returns its URL. A comment is ours if it has the
 * marker and its author is a bot or the token's own user. Anyone can copy a marker. The comment of a newer
 * run is kept. If two runs create one at the same time, the lower ID is kept. The other run deletes its own.
 *
 * @returns undefined if there is no comment
 * @throws GitHubError
 */
async function publish(api, { pullRequest, config, run, body, create }) {
    const text = `${body}\n${marker(config)} run ${run} -->`;
    const update = async (own) => {
        if (runOf(own, config) > run || own.body === text)
            return own.url;
        return (await api.updateComment(own.id, text)).url;
    };
    const [own] = await ownComments(api, pullRequest, config);
    if (own !== undefined)
        return update(own);
    if (!create)
        return undefined;
    const created = await api.createComment(pullRequest, text);
    const [first = created] = await ownComments(api, pullRequest, config);
    if (first.id >= created.id)
        return created.url;
    await api.deleteComment(created.id);
    return update(first);
}
/** Returns our comments, lowest ID first. */
async function ownComments(api, pullRequest, config) {
    const marked = (await api.comments(pullRequest))
        .filter(({ body }) => body.includes(marker(config)))
        .sort((one, other) => one.id - other.id);
    const byBot = marked.filter((comment) => comment.byBot);
    if (byBot.length > 0 || marked.length === 0)
        return byBot;
    const viewer = await api.viewer();
    return marked.filter(({ author }) => author === viewer);
}
function runOf({ body }, config) {
    const tail = body.slice(body.lastIndexOf(marker(config)) + marker(config).length);
    return Number(/^ run (\d+)/.exec(tail)?.[1] ?? 0);
}
//# sourceMappingURL=comment.js.map
// EXTERNAL MODULE: ./build/bundle/src/lib/quote.js
var quote = __nccwpck_require__(8668);
// EXTERNAL MODULE: ./build/bundle/src/model/findings.js
var findings = __nccwpck_require__(4538);
;// CONCATENATED MODULE: ./build/bundle/src/report/outputs.js

/** Results of a registry that fail the run. */
const FAILURES = ['failed', 'blocked', 'unknown'];
/** Returns the outputs of the action for a report without secrets. */
function outputsOf(report) {
    const { mode, registries, changed, destructive } = report;
    const isApply = mode === 'apply';
    const differs = registries.some(({ operation }) => operation !== 'none');
    const wouldDelete = registries.some(({ result, usersToDelete }) => result === 'planned' && usersToDelete.length > 0);
    const failed = registries.filter(({ result }) => FAILURES.includes(result));
    return {
        strings: {
            mode,
            changed: String(isApply ? changed : differs),
            destructive: String(isApply ? destructive : wouldDelete),
        },
        lists: {
            failed: failed.map(({ name }) => name),
            'pending-admins': registries.flatMap(({ name, pendingAdmins }) => pendingAdmins.map((user) => ({ registry: name, user }))),
        },
        plan: planOf(report),
        matrix: isApply ? [] : registries.filter(hasOpenWork).map(({ name }) => name),
    };
}
/** Returns whether an apply would change the registry or set an admin. */
function hasOpenWork({ operation, promotions, result }) {
    return result === 'planned' || (operation === 'none' && result === 'unchanged' && promotions.length > 0);
}
/** Returns the plan for the outputs, without text for readers. */
function planOf({ version, mode, reason, registries }) {
    return {
        version,
        mode,
        reason,
        registries: registries.map((registry) => ({
            name: registry.name,
            serviceName: registry.serviceName,
            registryId: registry.registryId,
            url: registry.url,
            operation: registry.operation,
            changes: registry.changes,
            clientSecret: registry.clientSecret,
            usersToDelete: registry.usersToDelete,
            promotions: registry.promotions,
            pendingAdmins: registry.pendingAdmins,
            checks: registry.checks,
            findings: registry.findings.map(({ level, code, message }) => ({
                level,
                code,
                message: (0,quote/* truncateQuoted */.R7)(message),
            })),
            result: registry.result,
        })),
    };
}
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/failure.js


/** Maximum number of jobs in a GitHub matrix. */
const MAX_MATRIX_JOBS = 256;
/** Returns why the run fails, or undefined. */
function failureOf({ registries, findings, written }) {
    const errors = findings.filter(({ level }) => level === 'error');
    const failed = registries.filter(({ result, findings: own }) => FAILURES.includes(result) || own.some(({ level }) => level === 'error'));
    if (errors.length > 0) {
        return `${(0,quote/* count */.U9)(errors.length, 'error')}: ${errors[0]?.message ?? ''} ${written}`;
    }
    if (failed.length > 0) {
        const names = (0,quote/* quoteList */.JN)(failed.map(({ name, result }) => `${name} (${result})`));
        const share = registries.length === 1 ? 'Failed' : `${failed.length} of ${registries.length} registries failed`;
        return `${share}: ${names}. See the job summary for the reason and the fix.`;
    }
    return undefined;
}
/** Returns why the output `matrix` fails a dry run, or undefined. */
function matrixProblem({ registries, mode }) {
    const work = mode === 'dry-run' ? registries.filter(hasOpenWork).length : 0;
    if (work <= MAX_MATRIX_JOBS)
        return undefined;
    const what = `${work} registries have changes, but a GitHub job matrix holds ${MAX_MATRIX_JOBS}.`;
    return `${what} Select fewer registries with the input \`only\`, or split the file.`;
}
/** Returns why drift fails a dry run that asks for it, or undefined. */
function driftOf({ mode, registries }) {
    const drifted = registries.filter(({ operation }) => operation !== 'none');
    if (mode === 'apply' || drifted.length === 0)
        return undefined;
    const verb = drifted.length === 1 ? 'differs' : 'differ';
    const names = (0,quote/* quoteList */.JN)(drifted.map(({ name }) => name));
    const what = `Drift: ${names} ${verb} from the file, and \`fail-on-drift\` is \`true\`.`;
    return `${what} Run an apply, or change the file.`;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/words.js
/** Returns how the report of a dry run looks at its plans. */
function viewOf({ origin }) {
    if (origin.event === 'schedule')
        return 'drift';
    const isReview = origin.event.startsWith('pull_request') || origin.event === 'merge_group';
    return isReview && origin.appliesOnMerge ? 'merge' : 'apply';
}
/** Codes whose cause is a value in the config file. */
const IN_FILE = [
    'users-exist',
    'issuer-change',
    'ambiguous-admin',
    'issuer-mismatch',
    'no-such-registry',
];
/** Codes whose cause is outside the config file, so that the same job can succeed later. */
const ELSEWHERE = [
    'login-redirect-uri',
    'registry-status',
    'iam-enabled',
    'secret-missing',
    'stale-unknown',
    'live-changed',
];
/** Returns the first error of a registry, by which it is blocked or failed. */
function firstError({ findings }) {
    return findings.find(({ level }) => level === 'error');
}
/** Returns where the errors of a registry can be fixed. `unsure`: perhaps in the file, perhaps elsewhere. */
function placeOfFix({ findings }) {
    const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
    if (codes.length > 0 && codes.every((code) => IN_FILE.includes(code)))
        return 'file';
    return codes.length > 0 && codes.every((code) => ELSEWHERE.includes(code)) ? 'elsewhere' : 'unsure';
}
/** What blocks or fails a registry, in a few words. `{name}` is the registry. */
const REASONS = {
    'users-exist': "`deleteUsers` doesn't list every user of {name}",
    'users-changed': 'the users of {name} have changed',
    'users-count': 'OVHcloud counts other users of {name} than it lists',
    'issuer-change': 'the new `endpoint` of {name} separates its users from their accounts',
    'live-changed': 'the live settings of {name} have changed',
    'secret-missing': 'the client secret of {name} is missing',
    'stale-commit': 'this commit of the config file is outdated',
    'stale-unknown': 'could not check for newer commits',
    'registry-status': "the registry {name} can't be changed now",
    'iam-enabled': '{name} uses IAM, which excludes OIDC',
    'no-such-registry': "the registry {name} doesn't exist in this project",
    'ambiguous-admin': 'an admin of {name} matches more than one user',
    'promotion-failed': 'an admin of {name} could not be set',
    'not-ready': '{name} did not become READY',
    'verification-failed': 'some fields of {name} are still different',
    'issuer-mismatch': "`endpoint` of {name} isn't the issuer",
    'client-rejected': 'the provider rejects the client of {name}',
    'provider-unreachable': 'the provider of {name} could not be reached',
    'login-redirect-uri': 'the provider rejects the redirect URI of {name}',
    'login-client': "the provider doesn't know the client of {name}",
    'login-scope': 'the provider rejects a scope of {name}',
    'login-flow': 'the provider rejects the way to log in to {name}',
    'login-unknown': 'could not tell whether a login to {name} works',
    'harbor-not-enabled': 'OIDC is off in the Harbor of {name}',
    'harbor-not-disabled': 'OIDC is still on in the Harbor of {name}',
    'harbor-differs': 'the Harbor of {name} uses other settings',
    'harbor-provider': "the Harbor of {name} can't start a login",
    'harbor-unknown': 'could not check a login to {name}',
    cancelled: 'the run was canceled',
    'api-error': 'a call to the OVHcloud API failed for {name}',
    interrupted: 'the run ended early',
    internal: 'a bug in the action',
    'provider-not-found': 'the endpoint of {name} is no OpenID provider',
    'provider-not-oidc': 'the endpoint of {name} is no OpenID provider',
    'provider-incomplete': "the provider's document for {name} lacks values",
    'provider-field': "Harbor rejects the provider's document for {name}",
    'provider-keys': 'the provider of {name} has no keys',
    'provider-algorithm': 'the provider of {name} has no key for its tokens',
};
/** Returns what blocks or fails a registry, in a few words. */
function reasonOf(registry, name) {
    const code = firstError(registry)?.code;
    const reason = (code !== undefined && REASONS[code]) || '{name} has errors';
    return reason.replace('{name}', name);
}
/** Returns a name with the reason why the whole run ended, without a registry. */
function runReason(code) {
    return (REASONS[code] ?? 'an error').replace(/ (of|for|to) \{name\}/, '').replace('{name}', 'a registry');
}
/** Returns the outcome of one registry in a few words, for the table of several and for the log. */
function outcome(registry) {
    const { operation, result, hasEffect } = registry;
    const will = {
        create: 'enables OIDC',
        update: 'updates',
        delete: 'disables OIDC',
        none: 'changes nothing',
    };
    const past = { create: 'OIDC enabled', update: 'updated', delete: 'OIDC disabled', none: 'unchanged' };
    switch (result) {
        case 'planned':
            return will[operation];
        case 'applied':
            return past[operation];
        case 'failed':
            return hasEffect ? `${past[operation]}, then failed` : 'failed';
        case 'unknown':
            return 'unknown whether it was written';
        case 'skipped':
            return 'not compared';
        default:
            return result;
    }
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/headline.js


/** Returns the first line of a report: what merging will do, or what is true now. */
function headline(report) {
    const { registries, findings } = report;
    const ended = findings.find(({ level }) => level === 'error');
    if (registries.length === 0)
        return withoutRegistries(report);
    if (ended?.code === 'cancelled')
        return `Canceled${canceledState(report)}`;
    const [only] = registries;
    if (registries.length === 1 && only !== undefined)
        return titleOf(only, report);
    return severalTitle(report);
}
function withoutRegistries({ findings, config }) {
    const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
    const [first] = codes;
    const inputs = codes.filter((code) => code === 'input').length;
    const inFile = codes.filter((code) => code === 'config').length;
    const file = `config file${config === '' ? '' : ` ${(0,quote/* quote */.hD)(config)}`}`;
    if (inputs > 0 && inFile > 0)
        return `The inputs and the ${file} have ${(0,quote/* count */.U9)(inputs + inFile, 'error')}`;
    if (inFile > 0)
        return `The ${file} has ${(0,quote/* count */.U9)(inFile, 'error')}`;
    if (inputs > 0)
        return `The inputs and secrets have ${(0,quote/* count */.U9)(inputs, 'error')}`;
    return first === undefined ? 'There is nothing to do' : `Failed: ${runReason(first)}`;
}
function canceledState({ registries }) {
    const unknown = registries.filter(({ result }) => result === 'unknown');
    const written = registries.filter(({ hasEffect }) => hasEffect);
    const what = unknown.length === 1 ? 'a write' : (0,quote/* count */.U9)(unknown.length, 'write');
    if (unknown.length > 0)
        return `: ${what} to ${shortList(unknown)} may have taken effect`;
    if (written.length > 0)
        return ` after a write to ${shortList(written)}`;
    const done = registries.filter(({ result }) => ['applied', 'unchanged', 'planned'].includes(result)).length;
    return ` after ${done} of ${(0,quote/* count */.U9)(registries.length, 'registry', 'registries')}`;
}
/** Number of registries that a sentence names. */
const MAX_NAMES = 10;
/** Returns the names of registries, or the first ones and a count. */
function shortList(registries) {
    const names = registries.map(({ name }) => name);
    if (names.length <= MAX_NAMES)
        return (0,quote/* quoteList */.JN)(names);
    return `${names.slice(0, MAX_NAMES).map(quote/* quote */.hD).join(', ')} and ${names.length - MAX_NAMES} more`;
}
/** Returns the outcome of one registry as a sentence, without a full stop. */
function titleOf(registry, report) {
    const name = (0,quote/* quote */.hD)(registry.name);
    switch (registry.result) {
        case 'planned':
            return `${plannedTitle(registry, name, viewOf(report))}${deletes(registry, viewOf(report))}`;
        case 'applied':
            return `${appliedTitle(registry, name)}${deleted(registry)}`;
        case 'unchanged':
            return unchangedTitle(registry, name, report);
        case 'blocked':
            return `Blocked: ${reasonOf(registry, name)}`;
        case 'failed':
            return failedTitle(registry, name, report);
        case 'unknown':
            return `Unknown: a write to ${name} may have taken effect`;
        case 'skipped':
            return `The file is valid, but ${name} was not compared`;
    }
}
function failedTitle(registry, name, { findings }) {
    const when = registry.hasEffect ? ' after a write' : '';
    const shared = findings.find(({ level }) => level === 'error')?.code;
    if (firstError(registry) === undefined && shared !== undefined)
        return `${name} failed${when}: ${runReason(shared)}`;
    return `Failed${when}: ${reasonOf(registry, name)}`;
}
function unchangedTitle(registry, name, report) {
    const { promotions, checks, findings } = registry;
    const isBroken = checks.some(({ verdict }) => verdict === 'failed');
    const warnings = findings.length === 0 ? '' : ` · ${(0,quote/* count */.U9)(findings.length, 'warning')}`;
    if (isBroken)
        return `${name} equals the file, but a check failed${pending(registry)}`;
    if (promotions.length === 0)
        return `${name} is up to date${warnings}${pending(registry)}`;
    const admins = (0,quote/* count */.U9)(promotions.length, 'admin');
    if (report.mode === 'apply')
        return `${name} is up to date, and ${admins} set${warnings}${pending(registry)}`;
    const act = viewOf(report) === 'merge' ? 'Merging' : 'An apply';
    return `${act} sets ${admins} on ${name}${warnings}${pending(registry)}`;
}
function plannedTitle(registry, name, view) {
    const { operation } = registry;
    const act = view === 'merge' ? 'Merging' : 'An apply';
    if (view === 'drift') {
        if (operation === 'create')
            return `Drift: OIDC is off on ${name}`;
        if (operation === 'delete')
            return `Drift: OIDC is still enabled on ${name}`;
        if (registry.changes.length === 0)
            return `An apply sends the client secret of ${name} again`;
        return `Drift: ${name} differs from the file in ${fields(registry)}`;
    }
    const verb = { create: 'enables OIDC on', delete: 'disables OIDC on', update: '', none: '' }[operation];
    if (verb !== '')
        return `${act} ${verb} ${name}`;
    if (registry.changes.length === 0)
        return `${act} sends the client secret of ${name} again`;
    return `${act} changes ${fields(registry)} of ${name}${only(registry)}`;
}
function appliedTitle(registry, name) {
    if (registry.operation === 'create')
        return `OIDC is enabled on ${name}`;
    if (registry.operation === 'delete')
        return `OIDC is disabled on ${name}`;
    if (registry.changes.length === 0)
        return `The client secret of ${name} was sent`;
    return `${name} is updated: ${fields(registry)} changed${only(registry)}`;
}
/** Returns the number of changed fields in words. */
function fields({ changes }) {
    return changes.length === 1 ? 'one field' : (0,quote/* count */.U9)(changes.length, 'field');
}
function only({ changes }) {
    return changes.length === 1 ? `: ${(0,quote/* quote */.hD)(changes[0]?.field ?? '')}` : '';
}
function deletes({ usersToDelete }, view) {
    if (usersToDelete.length === 0)
        return '';
    const users = (0,quote/* count */.U9)(usersToDelete.length, 'user');
    return view === 'drift' ? ` (an apply deletes ${users})` : ` and deletes ${users}`;
}
function deleted({ deleted: users }) {
    return users.length === 0 ? '' : `, ${(0,quote/* count */.U9)(users.length, 'user')} deleted`;
}
function pending({ pendingAdmins }) {
    if (pendingAdmins.length === 0)
        return '';
    const verb = pendingAdmins.length === 1 ? 'has' : 'have';
    return ` · ${(0,quote/* count */.U9)(pendingAdmins.length, 'admin')} ${verb} not logged in yet`;
}
/** Returns the first line about several registries, with counts. */
function severalTitle(report) {
    const { registries, mode } = report;
    const of = (...results) => registries.filter(({ result }) => results.includes(result)).length;
    const total = (0,quote/* count */.U9)(registries.length, 'registry', 'registries');
    const broken = registries.filter(({ result, hasEffect }) => result === 'failed' && hasEffect).length;
    const changing = of(mode === 'apply' ? 'applied' : 'planned');
    const unknown = of('unknown');
    const ifSo = usersIn(registries.filter(({ result }) => result === 'unknown'));
    const users = usersIn(registries) - ifSo;
    const mayDelete = ifSo > 0 ? ` (${(0,quote/* count */.U9)(ifSo, 'user')} deleted if so)` : '';
    const heads = [
        ...(unknown > 0 ? [`A write to ${unknown} of ${total} may have taken effect${mayDelete}`] : []),
        ...(broken > 0 ? [`${broken} of ${total} failed after a write`] : []),
        ...(changing > 0 ? [changingHead(changing, total, report)] : []),
    ];
    const others = ['blocked', 'failed', 'unchanged', 'skipped']
        .map((result) => [of(result) - (result === 'failed' ? broken : 0), result])
        .filter(([number]) => number > 0)
        .map(([number, result]) => `${number} ${result === 'skipped' ? 'not compared' : result}`);
    const open = openIn(report);
    if (heads.length > 0)
        return [`${heads.join(' · ')}${deletion(users, report)}`, ...others, ...open].join(' · ');
    if (of('unchanged') < registries.length)
        return `${total}: ${[...others, ...open].join(' · ')}`;
    return [open.length > 0 ? `${total} equal the file` : `${total} up to date`, ...open].join(' · ');
}
/** Returns what is left to do on registries that equal the file. */
function openIn({ registries, mode }) {
    const unchanged = registries.filter(({ result }) => result === 'unchanged');
    const broken = unchanged.filter(({ checks }) => checks.some(({ verdict }) => verdict === 'failed')).length;
    const admins = unchanged.filter(({ promotions }) => mode === 'dry-run' && promotions.length > 0).length;
    return [
        ...(broken > 0 ? [`${broken} with a failed check`] : []),
        ...(admins > 0 ? [`${admins} with admins to set`] : []),
    ];
}
function changingHead(changing, total, report) {
    if (report.mode === 'apply')
        return `Changed ${changing} of ${total}`;
    const verb = { merge: 'Merging changes', apply: 'An apply changes', drift: 'Drift in' }[viewOf(report)];
    return `${verb} ${changing} of ${total}`;
}
function deletion(users, report) {
    if (users === 0)
        return '';
    const number = (0,quote/* count */.U9)(users, 'user');
    if (report.mode === 'apply')
        return `, ${number} deleted`;
    return viewOf(report) === 'drift' ? ` (an apply deletes ${number})` : ` and deletes ${number}`;
}
function usersIn(registries) {
    return registries.reduce((sum, registry) => sum + deletedIn(registry), 0);
}
/** Returns the number of users that were deleted, or that a plan that isn't blocked would delete. */
function deletedIn({ result, deleted: users, usersToDelete }) {
    return result === 'planned' ? usersToDelete.length : users.length;
}
//# sourceMappingURL=headline.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/escape.js

/** Returns the length of the longest run of backticks in a text. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** Returns untrusted input as a code span, in which no markup, mention or link works. Not for table cells. */
function code(value) {
    const line = (0,quote/* printable */.g$)(value);
    if (line.trim() === '')
        return '(empty)';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Returns untrusted input as a table cell. A code span in a table can't escape bars and backslashes. */
function tableCell(value) {
    const line = (0,quote/* printable */.g$)(value);
    if (!/[|\\`]/.test(line))
        return code(line);
    return `<code>${line.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
/** Returns a fenced code block that its content can't end. */
function codeBlock(language, content) {
    const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${language}\n${content}\n${ticks}`;
}
/**
 * Returns a message as Markdown. Text between backticks becomes code, the rest plain text.
 *
 * @param message plain text in which `quote` marks untrusted input
 */
function toMarkdown(message) {
    const parts = (0,quote/* truncateQuoted */.R7)(message).split('`');
    // With an odd number of parts, every backtick has a closing one.
    return parts
        .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? code(part) : escapeText(part)))
        .join('');
}
function escapeText(text) {
    return (0,quote/* printable */.g$)(text)
        .replace(/[\\*[\]<>~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`)
        .replace(/&(?=#|\w+;)/g, '&amp;')
        .replace(/@(?=\w)/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b');
}
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/checks.js

/** What each check covers, for readers. */
const COVERS = {
    discovery: 'discovery document and keys',
    client: 'client secret',
    authorization: 'redirect URI and scopes',
    harbor: 'login through Harbor',
};
/** Returns one line that tells apart what passed, what failed, and what isn't known, with the reason. */
function checksLine(checks) {
    if (checks.length === 0)
        return '';
    const named = (verdict) => checks
        .filter((check) => check.verdict === verdict)
        .map(({ check }) => COVERS[check])
        .join(', ');
    const [passed, failed] = [named('passed'), named('failed')];
    const [unknown, skipped] = [withReasons(checks, 'unknown'), withReasons(checks, 'skipped')];
    return [
        ...(passed === '' ? [] : [`✅ passed: ${passed}`]),
        ...(failed === '' ? [] : [`❌ failed: ${failed}`]),
        ...(unknown === '' ? [] : [`⚪ could not tell: ${unknown}`]),
        ...(skipped === '' ? [] : [`⚪ not checked: ${skipped}`]),
    ].join(' · ');
}
/** Returns the checks with a verdict, each reason once. */
function withReasons(checks, verdict) {
    const byReason = new Map();
    for (const { check, detail } of checks.filter((one) => one.verdict === verdict))
        byReason.set(detail, [...(byReason.get(detail) ?? []), COVERS[check]]);
    return [...byReason]
        .map(([detail, names]) => `${names.join(', ')} (${toMarkdown(detail.replace(/\.$/, ''))})`)
        .join(', ');
}
/** Returns the checks as lines of the log. */
function checkLines(checks) {
    return checks.map(({ check, verdict, detail }) => `check ${check}: ${verdict}. ${detail}`);
}
//# sourceMappingURL=checks.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/log.js



/** Returns what must be visible without opening a group: the outcome, then errors and warnings. */
function outcomeLines(registry, report) {
    const { result, findings } = registry;
    const isBad = result === 'failed' || result === 'blocked' || result === 'unknown';
    const tone = isBad ? 'bad' : result === 'planned' ? 'careful' : 'good';
    return [
        { text: titleOf(registry, report), tone },
        ...findings.map(({ level, code, message }) => ({
            text: `  ${level} ${code}: ${message}`,
            tone: level === 'error' ? 'bad' : 'careful',
        })),
    ];
}
/** Returns the details of one registry's plan and result. Nothing that didn't happen sounds done. */
function detailLines(registry) {
    const { changes, usersToDelete, deleted, promotions, pendingAdmins, checks, notes, steps, result } = registry;
    const isPlan = result === 'planned' || result === 'applied';
    const planned = isPlan ? 'to delete' : 'not deleted';
    const act = deleted.length > 0 ? (result === 'unknown' ? 'perhaps deleted' : 'deleted') : planned;
    // The steps say who was set as admin.
    const admins = steps.length > 0 ? [] : promotions;
    return [
        ...changes.map(({ field, before, after }) => `${field}: ${(0,quote/* quote */.hD)(String(before))} -> ${(0,quote/* quote */.hD)(String(after))}`),
        ...secretLines(registry),
        ...usersToDelete.map(({ id, user }) => `${act}: ${(0,quote/* quote */.hD)(user)} (ID ${(0,quote/* quote */.hD)(id)})`),
        ...admins.map(({ id, user }) => `to set as admin: ${(0,quote/* quote */.hD)(user)} (ID ${(0,quote/* quote */.hD)(id)})`),
        ...(pendingAdmins.length > 0 ? [`pending admins (no such user yet): ${(0,quote/* quoteList */.JN)(pendingAdmins)}`] : []),
        ...checkLines(checks),
        ...notes,
        ...steps.map((step) => `done: ${step}`),
    ];
}
function secretLines({ operation, clientSecret, result, hasEffect }) {
    if (operation !== 'create' && operation !== 'update')
        return [];
    if (clientSecret !== 'sent')
        return [`client secret: ${clientSecret}`];
    if (hasEffect)
        return ['client secret: sent'];
    return result === 'planned' ? ['client secret: will be sent'] : [];
}
//# sourceMappingURL=log.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/fit.js

/** Priority of a section. If the report is too long, sections with the highest number are omitted first. */
const PRIORITY = {
    always: 0,
    usersDeleted: 1,
    findings: 2,
    overview: 3,
    changes: 4,
    done: 5,
    restore: 6,
};
const SEPARATOR = '\n\n';
/**
 * Returns the sections as one text within a limit. It omits the least important sections, last ones first.
 * Its end says how many are omitted, and where to find them.
 */
function truncateToLimit(sections, { max, measure, rest }) {
    const kept = [...sections];
    const length = () => measure(kept.map(({ text }) => text).join(SEPARATOR)) + 300;
    let missing = 0;
    let size = length();
    while (size > max) {
        const priority = Math.max(...kept.map((block) => block.priority));
        if (priority === PRIORITY.always)
            break;
        const index = kept.findLastIndex((block) => block.priority === priority);
        const [gone] = kept.splice(index, 1);
        size -= measure(gone?.text ?? '') + measure(SEPARATOR);
        missing++;
    }
    const text = kept.map((block) => block.text).join(SEPARATOR);
    if (missing === 0)
        return `${text}\n`;
    return `${text}${SEPARATOR}**${(0,quote/* count */.U9)(missing, 'section')} of this report omitted.** See ${rest}.\n`;
}
//# sourceMappingURL=fit.js.map
// EXTERNAL MODULE: ./build/bundle/src/model/registry.js
var model_registry = __nccwpck_require__(8811);
;// CONCATENATED MODULE: ./build/bundle/src/report/restore.js

/**
 * Returns the previous live settings as YAML. To restore them, replace the same keys in the registry's entry.
 * An omitted string is empty.
 */
function restoreYaml(before, { changes, clientSecretEnv, operation }) {
    const lines = model_registry/* PROVIDER_FIELDS */.YT.flatMap((field) => {
        if (field === 'scope')
            return [`  scope: [${(0,model_registry/* splitScopes */.c8)(before.scope).map(scalar).join(', ')}]`];
        const value = before[field] ?? false;
        return value === '' ? [] : [`  ${field}: ${typeof value === 'boolean' ? value : scalar(value)}`];
    });
    const changesIssuer = changes.some(({ field }) => field === 'endpoint');
    return [
        ...(operation === 'delete' ? ['state: present'] : []),
        ...(changesIssuer ? ['acceptIssuerChange: true'] : []),
        'provider:',
        ...lines,
        ...(clientSecretEnv === undefined ? [] : [`  clientSecretEnv: ${clientSecretEnv}`]),
    ].join('\n');
}
/** Returns a string as YAML: plain if nothing can be misread or is invisible, else in the form of JSON. */
function scalar(value) {
    const isPlain = /^[A-Za-z][\w./:@-]*[\w/]$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
    if (isPlain)
        return value;
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (invisible) => [...invisible].map((one) => `\\U${one.codePointAt(0)?.toString(16).padStart(8, '0')}`).join(''));
}
//# sourceMappingURL=restore.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/alerts.js





const MARK = { error: '❌ Error', warning: '⚠️ Warning' };
/** Sizes of a section. A longer list has several, so that its end can be omitted. */
const FINDINGS_PER_SECTION = 10;
const CHARACTERS_PER_SECTION = 1500;
/** What a deleted user loses, as observed with Harbor (docs/users.md). */
const LOST = 'Every `docker login` with one of these names fails after that. Robot accounts keep working.';
/** Returns a GitHub alert. */
function alerts_alert(kind, text) {
    return `> [!${kind}]\n${text.replace(/^/gm, '> ').replace(/^> $/gm, '>')}`;
}
/** Returns who is deleted, or may have been, as one alert. A long list has several, so its end can go. */
function deletionBlocks(report) {
    const [act, verb] = viewOf(report) === 'merge' ? ['Merging', 'merge'] : ['An apply', 'apply'];
    const robot = `Give a pipeline that uses one of them a robot account **before** you ${verb}.`;
    const of = (wanted) => report.registries.filter((registry) => wanted(registry) && losersOf(registry).length > 0);
    return [
        ...alerts(of(({ result }) => result === 'planned'), `**${act} deletes`, `.** This can't be undone.`, `${LOST} ${robot}`),
        ...alerts(of(({ result }) => result === 'unknown'), '**If the write took effect, it deleted', '.**', LOST),
        ...alerts(of(({ result }) => result !== 'planned' && result !== 'unknown'), '**OVHcloud deleted', '.**', LOST),
    ];
}
/** Returns the users to show as deleted. Those of a blocked plan aren't, because they stay. */
function losersOf({ result, usersToDelete, deleted }) {
    return result === 'planned' ? usersToDelete : deleted;
}
function alerts(registries, start, stop, end) {
    const total = registries.reduce((sum, registry) => sum + losersOf(registry).length, 0);
    if (total === 0)
        return [];
    const lines = registries.flatMap((registry) => linesOf(registry));
    const title = `${start} ${(0,quote/* count */.U9)(total, 'user')}${stop} Passwords and project roles are lost too:`;
    const parts = chunks(lines);
    return parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        const text = [...(index === 0 ? [title] : []), ...part, ...(isLast ? [end] : [])];
        // The number of deleted users and the first names are never omitted.
        const priority = index === 0 ? PRIORITY.always : PRIORITY.usersDeleted;
        return { priority, text: alerts_alert('CAUTION', text.join('\n\n')) };
    });
}
/** Returns texts in groups of limited length. A group has at least one text. */
function chunks(texts) {
    const groups = [];
    let length = Number.POSITIVE_INFINITY;
    for (const text of texts) {
        if (length + text.length > CHARACTERS_PER_SECTION) {
            groups.push([]);
            length = 0;
        }
        groups.at(-1)?.push(text);
        length += text.length;
    }
    return groups;
}
/** Returns the users that a registry loses, some in each line. */
function linesOf(registry) {
    const groups = chunks(losersOf(registry).map(userName));
    return groups.map((names) => `${code(registry.name)}: ${names.join(' · ')}`);
}
function userName({ id, user }) {
    return `${code(user)} (ID ${code(id)})`;
}
/** Returns errors as an alert, and warnings as a list. */
function findingBlocks(findings) {
    const of = (wanted) => findings
        .filter(({ level }) => level === wanted)
        .map(({ level, code: name, message, position }) => `- ${MARK[level]} \`${name}\`${placeOf(position)}: ${toMarkdown(message)}`);
    return [
        ...inSections(of('error')).map((text) => ({ priority: PRIORITY.findings, text: alerts_alert('WARNING', text) })),
        ...inSections(of('warning')).map((text) => ({ priority: PRIORITY.findings, text })),
    ];
}
function placeOf(position) {
    return position === undefined ? '' : ` in line ${position.line}`;
}
function inSections(lines) {
    const sections = [];
    for (let start = 0; start < lines.length; start += FINDINGS_PER_SECTION)
        sections.push(lines.slice(start, start + FINDINGS_PER_SECTION).join('\n'));
    return sections;
}
/** Returns the line to paste for users whom `deleteUsers` doesn't list. */
function pasteBlocks({ findings, usersToDelete, operation, name }, report) {
    if (!findings.some(({ code: found }) => found === 'users-exist'))
        return [];
    const isPublic = usersToDelete.some(({ user }) => user.endsWith('…'));
    const isFirst = operation === 'create' && viewOf(report) === 'merge';
    const first = isFirst ? 'This is right for a first run: ' : '';
    const why = `${first}OVHcloud deletes no user until the file lists every one by name.`;
    const head = why.charAt(0).toUpperCase() + why.slice(1);
    if (isPublic) {
        const where = 'Look their names up in Harbor, because a public repository shows first letters only.';
        return [{ priority: PRIORITY.findings, text: `${head} ${where}` }];
    }
    const several = report.registries.length > 1;
    const place = several ? `the entry of ${code(name)}` : 'the config file';
    const names = usersToDelete.map(({ user }) => scalar(user));
    const act = `To delete them, paste this line into ${place}, in place of \`deleteUsers\` if it is there:`;
    const text = `${head} ${act}`;
    const line = codeBlock('yaml', `deleteUsers: [${names.join(', ')}]`);
    return [{ priority: PRIORITY.findings, text: `${text}\n\n${line}` }];
}
//# sourceMappingURL=alerts.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/changes.js




/** Returns the changed fields as a diff. An operation that starts from nothing has no lines with a minus. */
function changesBlock({ changes, operation }) {
    const width = Math.max(...changes.map(({ field }) => field.length)) + 1;
    const line = (sign, field, value) => `${sign} ${`${field}:`.padEnd(width)} ${(0,quote/* printable */.g$)(String(value))}`;
    const isCreate = operation === 'create';
    const lines = changes.flatMap(({ field, before, after }) => [
        ...(isCreate || before === '' ? [] : [line('-', field, before)]),
        ...(after === '' || (isCreate && after === false) ? [] : [line('+', field, after)]),
    ]);
    return codeBlock('diff', lines.join('\n'));
}
/** Returns what the changes mean for people. */
function effectSentences(registry, report) {
    const { result, operation, changes } = registry;
    if (result !== 'planned' && result !== 'applied')
        return [];
    const isPlan = result === 'planned';
    const group = changes.find(({ field }) => field === 'adminGroup');
    return [
        ...(operation === 'update' ? [isPlan ? 'No user is deleted.' : 'No user was deleted.'] : []),
        ...(operation === 'update' && group !== undefined ? [groupSentence(group)] : []),
        ...secretSentences(registry, isPlan),
        ...adminSentences(registry, report),
    ];
}
function groupSentence({ before, after }) {
    const losers = before === '' ? '' : `members of ${code(String(before))} are no longer admins`;
    const winners = after === '' ? '' : `members of ${code(String(after))} are admins`;
    return `From their next login on, ${[losers, winners].filter((part) => part !== '').join(', and ')}.`;
}
function secretSentences({ operation, clientSecret, changes }, isPlan) {
    if (operation === 'delete')
        return [];
    if (clientSecret === 'missing')
        return ['This run has no client secret. The run that applies requires it.'];
    if (clientSecret === 'kept') {
        const overwrites = 'If the run that applies has one, it is sent and overwrites the previous one.';
        return [isPlan ? `This run has no client secret. ${overwrites}` : "The client secret wasn't sent."];
    }
    const sent = `The client secret ${isPlan ? 'will be' : 'was'} sent`;
    if (operation === 'create')
        return [`${sent}.`];
    return [
        `${sent}${changes.length > 0 ? ' too' : ''}. It ${isPlan ? 'overwrites' : 'overwrote'} the previous one.`,
    ];
}
/** Returns who is set as admin, and who isn't yet. */
function adminSentences({ promotions, pendingAdmins, result, url }, report) {
    const isDone = report.mode === 'apply' && (result === 'applied' || result === 'unchanged');
    const isPlanned = report.mode === 'dry-run' && result !== 'blocked';
    const act = viewOf(report) === 'merge' ? 'Merging sets' : 'An apply sets';
    const names = promotions.map(userName).join(', ');
    const sentences = promotions.length === 0
        ? []
        : isDone
            ? [`Set as admin: ${names}.`]
            : isPlanned
                ? [`${act} as admin: ${names}.`]
                : [];
    if (pendingAdmins.length > 0) {
        const who = pendingAdmins.map(code).join(', ');
        const place = /^https:\/\/[\w.:/-]+$/.test(url) ? `[the registry](${url})` : 'the registry';
        sentences.push(`Pending admins: ${who}. Each logs in to ${place} once.`, 'The next run on the default branch then sets them as admin.');
    }
    return sentences;
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/details.js




/** Returns a folded block. */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Returns what is folded: who gets in, what was done, and the live values before. */
function detailBlocks(registry) {
    const { operation, steps, result } = registry;
    const isOn = operation === 'create' && (result === 'planned' || result === 'applied');
    const sections = [];
    if (isOn)
        sections.push({
            priority: PRIORITY.restore,
            text: details('Who gets in after that, and how', access(registry)),
        });
    if (steps.length > 0) {
        const lines = steps.map((step, index) => `${index + 1}. ${toMarkdown(step)}`).join('\n');
        sections.push({ priority: PRIORITY.done, text: details('What was done', lines) });
    }
    if (operation !== 'none' && result !== 'skipped')
        sections.push(...restoreBlocks(registry));
    return sections;
}
/** Returns a table of who can log in, as observed with Harbor (docs/users.md). */
function access({ changes, pendingAdmins, url }) {
    const group = changes.find(({ field }) => field === 'adminGroup')?.after;
    const place = /^https:\/\/[\w.:/-]+$/.test(url) ? ` at ${url}` : '';
    const admins = [
        ...(typeof group === 'string' && group !== '' ? [`members of ${tableCell(group)} immediately`] : []),
        ...(pendingAdmins.length > 0 ? ['the listed `admins` after a first login and one more run'] : []),
    ];
    return [
        '| who | how |',
        '| --- | --- |',
        `| people | *Login via OIDC provider*${place} |`,
        ...(admins.length > 0 ? [`| admins | ${admins.join(', ')} |`] : []),
        '| `docker login` by people | user name and **CLI secret** from *User profile* in Harbor |',
        '| pipelines | a robot account, which an admin creates in Harbor |',
    ].join('\n');
}
function restoreBlocks(registry) {
    const { before, operation, usersToDelete } = registry;
    if (before !== undefined) {
        const isDelete = operation === 'delete';
        const title = isDelete
            ? "Live values before: put them back to enable OIDC again (deleted users don't come back)"
            : 'Live values before: put them back to undo';
        return [
            { priority: PRIORITY.restore, text: details(title, codeBlock('yaml', restoreYaml(before, registry))) },
        ];
    }
    if (operation !== 'create')
        return [];
    const users = usersToDelete.map(({ id, user }) => `${(0,quote/* printable */.g$)(user)} (${(0,quote/* printable */.g$)(id)})`);
    const lines = [
        '# OIDC is off, and there are no provider settings.',
        `# Users: ${users.join(', ') || 'none'}`,
        '# To go back: `state: absent`, with `deleteUsers` for everyone who is there then.',
        "# Deleted users don't come back.",
    ];
    return [
        {
            priority: PRIORITY.restore,
            text: details('Live values before', codeBlock('yaml', lines.map((line) => line.replace(/\s+/g, ' ')).join('\n'))),
        },
    ];
}
//# sourceMappingURL=details.js.map
// EXTERNAL MODULE: ./build/bundle/src/model/report.js
var model_report = __nccwpck_require__(4766);
;// CONCATENATED MODULE: ./build/bundle/src/report/footer.js


/** Returns the small last line: mode, reason, whether nothing was written, the file's commit, the run. */
function footer(report) {
    const { mode, reason, config, origin, written, changed } = report;
    const { repositoryUrl, sha, runUrl } = origin;
    const commit = sha === '' ? '' : ` at \`${sha.slice(0, 7)}\``;
    const path = config.split('/').map(encodeURIComponent).join('/');
    const link = `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${path}`;
    const file = repositoryUrl === '' || sha === '' ? code(config) : `[${code(config)}](${link})`;
    const parts = [
        toMarkdown(`${(0,model_report/* modeWord */.E)(mode)}: ${reason}`),
        ...(changed ? [] : [toMarkdown(written.replace(/\.$/, ''))]),
        ...(config === '' ? [] : [`${file}${commit}`]),
        ...(runUrl === '' ? [] : [`[run ${runUrl.split('/').at(-1)}](${runUrl})`]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
//# sourceMappingURL=footer.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/next.js




const TURN_OFF = 'set `state: absent` and list the users in `deleteUsers`, push, then generate new local credentials';
const LAST_RESORT = `As a last resort, ${TURN_OFF}.`;
const PUT_BACK = 'To roll back, put the live values below into the file';
const ROLLBACK = {
    create: `To roll back, ${TURN_OFF}.`,
    update: `${PUT_BACK}, set the client secret that belongs to them, and push. ${LAST_RESORT}`,
    delete: `${PUT_BACK}, set their client secret, list the users in \`deleteUsers\`, and push.`,
    none: LAST_RESORT,
};
const FIX_FILE = 'fix the file, and push a commit';
const API_WORKS = "The OVHcloud API doesn't depend on OIDC, so this works while nobody can log in.";
/** Returns the one thing to do next for a registry (empty if there is none), and what helps to do it. */
function nextStep(registry, report) {
    switch (registry.result) {
        case 'planned':
            return plannedStep(registry, report);
        case 'blocked':
            return { step: blockedStep(registry, report), more: '' };
        case 'failed':
            return failedStep(registry, report);
        case 'unknown':
            return unknownStep(registry, report);
        case 'applied':
            return appliedStep(registry);
        default:
            return { step: unchangedStep(registry, report), more: '' };
    }
}
/** Returns the next step of a run that ended before any registry. */
function stepWithoutRegistries({ findings, origin }) {
    const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
    const [first] = codes;
    if (codes.includes('input') && codes.includes('config'))
        return 'fix the inputs and secrets, and the file, then push a commit';
    if (first === 'config')
        return FIX_FILE;
    if (first === 'input')
        return 'fix the inputs and secrets that the errors name, then run again';
    if (first === 'cancelled' || first === 'interrupted')
        return jobLink(origin);
    return first === undefined ? '' : `fix what the error names, then ${jobLink(origin)}`;
}
/** Returns the link to start the same run again. */
function jobLink({ runUrl }) {
    return runUrl === '' ? 'run again' : `[re-run this job](${runUrl})`;
}
function hasCode({ findings }, wanted) {
    return findings.some(({ code: found }) => found === wanted);
}
function plannedStep(registry, report) {
    const { operation, usersToDelete, changes } = registry;
    const view = viewOf(report);
    const act = applyingAct(report);
    if (view === 'drift') {
        const step = `${act} to restore the file's settings, or change the file`;
        const isLogin = changes.some(({ field }) => ['endpoint', 'clientId', 'scope'].includes(field));
        const more = isLogin || operation === 'create' ? 'That run first checks a login with the settings in the file.' : '';
        return { step, more };
    }
    if (registry.clientSecret === 'missing') {
        const what = 'make sure that the run that applies has the client secret';
        return {
            step: `${what}, then ${act}`,
            more: 'This run had none. An apply without it fails and writes nothing.',
        };
    }
    if (usersToDelete.length > 0)
        return { step: `make sure that nobody and nothing needs these users, then ${act}`, more: '' };
    return { step: operation === 'create' ? act : `check the changes, then ${act}`, more: '' };
}
/** Returns what starts the apply after a dry run. */
function applyingAct(report) {
    if (viewOf(report) === 'merge')
        return 'merge';
    if (report.origin.event === 'schedule')
        return 'run the workflow on the default branch';
    if (report.reason === 'the input dry-run is true')
        return 'let a run without `dry-run: true` apply it';
    return 'bring this file to the default branch, where a push or a manual run applies it';
}
function blockedStep(registry, report) {
    if (hasCode(registry, 'stale-commit'))
        return 're-run the job of the latest commit';
    const errors = registry.findings.filter(({ level }) => level === 'error');
    if (errors.every(({ code: found }) => found === 'users-exist')) {
        const hasNames = !registry.usersToDelete.some(({ user }) => user.endsWith('…'));
        const act = hasNames ? 'paste the `deleteUsers` line into the file' : 'list the users in `deleteUsers`';
        return `${act}, and push a commit`;
    }
    return fixStep(registry, report);
}
/** Returns where to fix errors, and what to start after that. */
function fixStep(registry, { origin }) {
    const fix = 'fix what the errors name';
    switch (placeOfFix(registry)) {
        case 'file':
            return FIX_FILE;
        case 'elsewhere':
            return `${fix}, then ${jobLink(origin)}. The file can stay as it is`;
        case 'unsure':
            return `${fix}. If that changes the file, push a commit. Else ${jobLink(origin)}`;
    }
}
function failedStep(registry, report) {
    const hasEnded = [registry, report].some((one) => hasCode(one, 'cancelled') || hasCode(one, 'interrupted'));
    const step = hasEnded ? jobLink(report.origin) : fixStep(registry, report);
    const isBroken = registry.hasEffect || (report.mode === 'apply' && has(registry, 'harbor', 'failed'));
    return { step, more: isBroken ? `${API_WORKS} ${ROLLBACK[registry.operation]}` : '' };
}
function unknownStep({ operation, clientSecret }, { origin }) {
    const step = `check the settings and users of the registry, then ${jobLink(origin)}`;
    const secret = operation === 'update' && clientSecret === 'sent'
        ? ' If that run finds no change, the client secret is the only one that may be missing. ' +
            'To send it again, set `rotate-client-secret: true`.'
        : '';
    return { step, more: `${API_WORKS}${secret}` };
}
function appliedStep({ operation, pendingAdmins, deleted, url }) {
    if (operation === 'delete') {
        const step = 'generate new local credentials for the registry in the OVHcloud Control Panel';
        const everyone = 'OVHcloud deleted every user, so nobody has a password now.';
        return { step, more: deleted.length > 0 ? everyone : '' };
    }
    const place = /^https:\/\/[\w.:/-]+$/.test(url) ? `[log in](${url})` : 'log in';
    const again = pendingAdmins.length > 0 ? ', then run again to set the pending admins' : '';
    return { step: `${place} once to test the settings${again}`, more: '' };
}
function unchangedStep(registry, report) {
    const { pendingAdmins, promotions, result, checks } = registry;
    if (result === 'skipped')
        return 'let a maintainer run this from a branch of the repository';
    if (checks.some(({ verdict }) => verdict === 'failed'))
        return 'fix what the warnings name';
    if (promotions.length > 0 && report.mode === 'dry-run')
        return `check the admins, then ${applyingAct(report)}`;
    return pendingAdmins.length > 0 ? 'the pending admins log in once' : '';
}
function has({ checks }, name, wanted) {
    return checks.some(({ check, verdict }) => check === name && verdict === wanted);
}
/** Returns the redirect URI to register, where someone may have to register it. */
function redirectUriBlock(registry, { mode }) {
    const { operation, url } = registry;
    if (url === '' || operation === 'delete')
        return '';
    const isVerified = mode === 'apply' && has(registry, 'authorization', 'passed');
    const isNeeded = has(registry, 'authorization', 'unknown') ||
        has(registry, 'authorization', 'failed') ||
        (operation === 'create' && !isVerified);
    if (!isNeeded)
        return '';
    const state = has(registry, 'authorization', 'passed')
        ? 'The provider accepts this redirect URI'
        : 'Redirect URI to register at the provider';
    return `${state}:\n\n${codeBlock('text', (0,model_registry/* callbackOf */.R3)(url))}`;
}
/** Returns which registries are applied although others aren't. */
function othersSentence(report) {
    const { registries, mode } = report;
    const planned = registries.filter(({ result }) => result === 'planned');
    const stuck = registries.filter(({ result }) => result === 'blocked' || result === 'failed');
    if (mode === 'apply' || planned.length === 0 || stuck.length === 0)
        return '';
    const when = viewOf(report) === 'merge' ? 'on merge' : 'by an apply';
    const verb = planned.length === 1 ? 'is' : 'are';
    const negated = stuck.length === 1 ? "isn't" : "aren't";
    const what = toMarkdown(`${shortList(planned)} ${verb} applied ${when} even while ${shortList(stuck)} ${negated}.`);
    return `${what} That run then fails.`;
}
//# sourceMappingURL=next.js.map
;// CONCATENATED MODULE: ./build/bundle/src/report/markdown.js











/**
 * Returns the report as Markdown, for the job summary and the comment. Its first line is the result, its last
 * one has mode and reason.
 */
function renderReport(report, limit) {
    const several = report.registries.length > 1;
    const order = [...report.registries].sort((one, other) => rank(one) - rank(other));
    const sections = [
        { priority: PRIORITY.always, text: `### ${toMarkdown(headline(report))}` },
        ...findingBlocks(report.findings),
        ...report.notes.map((note) => ({ priority: PRIORITY.findings, text: toMarkdown(note) })),
        ...deletionBlocks(report),
        ...(several ? overviewBlocks(order, report) : []),
        ...(several ? nextBlocks(order, report) : []),
        ...order.flatMap((registry, index) => several && isQuiet(registry) ? [] : registryBlocks(registry, index, report)),
        ...(report.registries.length > 0 ? [] : endBlocks(report)),
        { priority: PRIORITY.always, text: footer(report) },
    ];
    return truncateToLimit(sections, limit);
}
const RANKS = { unknown: 0, failed: 1, blocked: 2, planned: 4, applied: 4, skipped: 6, unchanged: 7 };
/** Returns the place of a registry: the worst first, then those that lose users. */
function rank(registry) {
    const { result } = registry;
    if (result === 'unchanged' && !isQuiet(registry))
        return RANKS.skipped;
    return (result === 'planned' || result === 'applied') && deletedIn(registry) > 0 ? 3 : RANKS[result];
}
/** Returns whether there is nothing to say about a registry. */
function isQuiet({ result, findings, promotions, pendingAdmins }) {
    return result === 'unchanged' && findings.length + promotions.length + pendingAdmins.length === 0;
}
const SIGN = {
    failed: '❌',
    unknown: '❌',
    blocked: '❌',
    planned: '🟡',
    applied: '✅',
    skipped: '⚪',
    unchanged: '⚪',
};
/** Returns a table of the registries with changes or findings, and the folded names of the others. */
function overviewBlocks(registries, report) {
    const loud = registries.filter((registry) => !isQuiet(registry));
    const quiet = registries.filter(isQuiet);
    const rows = loud.map((registry) => {
        const link = `[↓](#user-content-${markdown_anchor(registries.indexOf(registry))}) ${tableCell(registry.name)}`;
        const deleted = deletedIn(registry) === 0 ? '' : `**${(0,quote/* count */.U9)(deletedIn(registry), 'user')}**`;
        const fields = registry.changes.length || '';
        return `| ${signOf(registry, report)} | ${link} | ${outcome(registry)} | ${fields} | ${deleted} |`;
    });
    const table = ['| | registry | result | fields | deletes |', '| --- | --- | --- | ---: | ---: |', ...rows];
    const names = quiet.map(({ name }) => code(name)).join(', ');
    const checks = [...new Set(quiet.map((registry) => checksLine(registry.checks)))].join('\n\n');
    const title = `${(0,quote/* count */.U9)(quiet.length, 'registry', 'registries')} unchanged`;
    return [
        ...(rows.length > 0 ? [{ priority: PRIORITY.overview, text: table.join('\n') }] : []),
        ...(quiet.length > 0
            ? [{ priority: PRIORITY.done, text: details(title, `${names}\n\n${checks}`.trim()) }]
            : []),
    ];
}
/** Returns the anchor of a registry's section, by its place. GitHub adds the prefix `user-content-`. */
function markdown_anchor(index) {
    return `ovh-registry-${index + 1}`;
}
/** Returns the next step of a run that ended before any registry. */
function endBlocks(report) {
    const step = stepWithoutRegistries(report);
    return step === '' ? [] : [{ priority: PRIORITY.always, text: `**Next: ${step}.**` }];
}
/** Returns the next step of the worst registry, and what happens to the others. */
function nextBlocks(order, report) {
    const [worst] = order;
    const { step, more } = worst === undefined ? { step: '', more: '' } : nextStep(worst, report);
    if (worst === undefined || step === '')
        return [];
    const texts = [
        `**Next for ${code(worst.name)}: ${step}.**`,
        more,
        othersSentence({ ...report, registries: [...order] }),
    ];
    return [{ priority: PRIORITY.always, text: texts.filter((text) => text !== '').join(' ') }];
}
function registryBlocks(registry, index, report) {
    const several = report.registries.length > 1;
    const text = (priority, content) => content === '' ? [] : [{ priority, text: content }];
    const heading = `${signOf(registry, report)} ${toMarkdown(titleOf(registry, report))}`;
    const title = `#### <a name="${markdown_anchor(index)}"></a>${heading}`;
    const effects = effectSentences(registry, report);
    const { step, more } = nextStep(registry, report);
    const admins = registry.result === 'unchanged' ? adminSentences(registry, report) : [];
    const checks = checksLine(registry.checks);
    return [
        ...(several ? text(PRIORITY.findings, title) : []),
        ...findingBlocks(registry.findings),
        ...pasteBlocks(registry, report),
        ...text(PRIORITY.findings, stateSentence(registry, report)),
        ...(registry.changes.length === 0
            ? []
            : [
                ...text(PRIORITY.changes, changesLabel(registry)),
                ...text(PRIORITY.changes, changesBlock(registry)),
            ]),
        ...text(PRIORITY.changes, [...effects, ...admins].join(' ')),
        ...text(PRIORITY.findings, registry.notes.map(toMarkdown).join(' ')),
        ...text(PRIORITY.changes, redirectUriBlock(registry, report)),
        ...text(PRIORITY.changes, checks),
        ...(several || step === '' ? [] : text(PRIORITY.always, [`**Next: ${step}.**`, more].join(' ').trim())),
        ...detailBlocks(registry),
    ];
}
/** Returns the sign of a registry. One that equals the file can have admins to set, or a failed check. */
function signOf({ result, promotions, checks }, { mode }) {
    if (result !== 'unchanged')
        return SIGN[result];
    if (checks.some(({ verdict }) => verdict === 'failed'))
        return '⚠️';
    if (promotions.length === 0)
        return SIGN.unchanged;
    return mode === 'apply' ? SIGN.applied : SIGN.planned;
}
const SECRET_UNKNOWN = "The client secret can't be compared, because the API never returns it. " +
    'To send it again, set `rotate-client-secret: true`.';
/** Returns what was written, where neither title nor findings say it, and what can't be told. */
function stateSentence({ result, written, hasEffect, before }, { mode }) {
    if (result === 'unchanged')
        return before === undefined ? '' : SECRET_UNKNOWN;
    const hasEnded = result === 'failed' || result === 'blocked';
    return hasEnded && (hasEffect || mode === 'apply') ? toMarkdown(written) : '';
}
/** Returns what the changed fields below are, if they aren't the plan or the result. */
function changesLabel({ result, hasEffect }) {
    if (result === 'planned' || result === 'applied')
        return '';
    return hasEffect || result === 'unknown' ? 'What was sent:' : 'The change that waits for it:';
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/bundle/src/finish.js









/** Limit of the report in a job summary. GitHub's is 1 MiB. */
const SUMMARY_LIMIT = {
    max: 1024 * 1024 - 1024,
    measure: (text) => Buffer.byteLength(text),
    rest: 'the log',
};
/** Characters of a comment that are reserved for the marker. */
const MARKER_CHARACTERS = 256;
/** Maximum number of commits of a push, the newest ones, whose pull requests are looked up. */
const MAX_COMMITS = 10;
/**
 * Ends the run: writes log, summary, outputs and annotations from the record, and sets the exit code. It is
 * synchronous, so that it works at any time. Only the first call counts.
 *
 * @param cause what ended the run early, undefined if it completed
 */
function finish(record, output, cause) {
    if (output.finished)
        return;
    if (cause !== undefined)
        record.fail(cause);
    const snapshot = record.snapshot();
    const failure = failureOf(snapshot);
    const problem = failure ?? matrixProblem(snapshot) ?? (record.failsOnDrift ? driftOf(snapshot) : undefined);
    if (problem !== undefined && problem !== failure)
        record.notes.push(problem);
    const report = record.snapshot();
    output.attempt('the log', () => logReport(report, output));
    writeSummary(record, output);
    output.attempt('the outputs', () => setOutputs(report, record.commentUrl, output));
    output.attempt('the annotations', () => annotate(record, output));
    output.finish(problem === undefined, problem ?? headline(report));
}
function logReport(report, output) {
    for (const registry of report.registries) {
        for (const { text, tone } of outcomeLines(registry, report))
            output.info(text, tone);
        output.group(`Details of ${registry.name}`, detailLines(registry));
    }
    for (const note of report.notes)
        output.info(note);
}
/** Writes the job summary of the current state, also during a run. */
function writeSummary(record, output) {
    output.attempt('the job summary', () => {
        const report = output.redact(record.snapshot());
        output.summary(renderReport(report, SUMMARY_LIMIT));
    });
}
function setOutputs(report, commentUrl, output) {
    const outputs = outputsOf(output.redact(report));
    for (const [name, value] of Object.entries(outputs.strings))
        output.set(name, value);
    for (const [name, value] of Object.entries(outputs.lists))
        output.setJson(name, value);
    output.set('comment-url', commentUrl);
    output.setPlan(outputs.plan);
    output.setMatrix(outputs.matrix);
}
function annotate(record, output) {
    const { config } = record;
    const { findings, registries } = record.snapshot();
    for (const { level, message, position } of findings)
        output.annotate(level, message, position && { file: config, position });
    const shared = new Map();
    for (const { name, findings: own } of registries) {
        for (const { level, message, key } of own) {
            const position = key === undefined ? undefined : record.locate(name, key);
            const place = position && { file: config, position };
            const write = (names) => output.annotate(level, `${names}: ${message}`, place);
            const known = shared.get(JSON.stringify([level, message, position]));
            if (known === undefined)
                shared.set(JSON.stringify([level, message, position]), { names: [name], write });
            else
                known.names.push(name);
        }
    }
    for (const { names, write } of shared.values())
        write(finish_shortList(names));
}
/** Number of registries that an annotation names. */
const finish_MAX_NAMES = 3;
function finish_shortList(names) {
    if (names.length <= finish_MAX_NAMES)
        return (0,quote/* quoteList */.JN)(names);
    return `${names.slice(0, finish_MAX_NAMES).map(quote/* quote */.hD).join(', ')} and ${names.length - finish_MAX_NAMES} more`;
}
/**
 * Writes the comment of the event's pull request. After a push, updates the comments of its commits' pull
 * requests. Records the comment's URL, or a finding if it can't be written. Never throws.
 */
async function writeComment(record, commenting) {
    const { context, output } = commenting;
    try {
        record.commentUrl = (await commentUrl(record, commenting)) ?? '';
    }
    catch (error) {
        const isReadOnly = error instanceof api/* GitHubError */.y && error.kind === 'permission';
        if (isReadOnly && (context.fork || context.dependabot)) {
            output.info("Could not write the comment, because GitHub's token for this pull request is read-only.");
            return;
        }
        const why = error instanceof api/* GitHubError */.y ? error.message : (0,findings/* findingOf */.hD)(error).message;
        const fix = error instanceof api/* GitHubError */.y ? error.fix('pull-requests: write') : '';
        record.findings.push((0,findings/* finding */.gk)('comment-failed', `Could not write the comment on the pull request: ${why}.`, { fix }));
    }
}
async function commentUrl(record, { inputs, context, output, github }) {
    if (github === undefined || inputs.comment === 'never' || inputs.only.length > 0)
        return undefined;
    const report = output.redact(record.snapshot());
    const hasNews = report.findings.length > 0 ||
        report.registries.some(({ result, findings }) => (result !== 'unchanged' && result !== 'skipped') || findings.length > 0);
    const { runUrl } = report.origin;
    const limit = {
        max: COMMENT_LIMIT - MARKER_CHARACTERS,
        measure: (text) => text.length,
        rest: runUrl === '' ? 'the job summary of the run' : `[the job summary of the run](${runUrl})`,
    };
    const body = output.redact(renderReport(report, limit));
    const write = (pullRequest, create) => publish(github, { pullRequest, config: inputs.config, run: context.run, body, create });
    const { pullRequest } = context;
    if (pullRequest !== undefined)
        return write(pullRequest.number, inputs.comment === 'always' || hasNews);
    if (context.event !== 'push' || report.mode === 'dry-run')
        return undefined;
    const numbers = await Promise.all(context.pushedShas.slice(-MAX_COMMITS).map((sha) => github.pullRequestsOf(sha)));
    const settled = await Promise.allSettled([...new Set(numbers.flat())].map((number) => write(number, false)));
    const urls = settled.flatMap((one) => one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []);
    record.commentUrl = urls[0] ?? '';
    const rejected = settled.find((one) => one.status === 'rejected');
    if (rejected !== undefined)
        throw rejected.reason;
    return urls[0];
}
//# sourceMappingURL=finish.js.map

/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* reexport */ GitHubError),
  M: () => (/* binding */ githubApi)
});

// EXTERNAL MODULE: ./build/bundle/src/lib/wait.js
var lib_wait = __nccwpck_require__(2607);
// EXTERNAL MODULE: ./build/bundle/src/lib/quote.js
var quote = __nccwpck_require__(8668);
;// CONCATENATED MODULE: ./build/bundle/src/github/error.js

const CONNECTION_FIX = 'Re-run the job. If the error persists, see https://www.githubstatus.com/.';
/** Error of a call to GitHub. Its message is plain text without a period. */
class GitHubError extends Error {
    kind;
    retryAt;
    name = 'GitHubError';
    /** @param retryAt milliseconds since the epoch from which GitHub accepts calls again */
    constructor(kind, message, retryAt, cause) {
        super(message, { cause });
        this.kind = kind;
        this.retryAt = retryAt;
    }
    /**
     * Returns how to fix it.
     *
     * @param permission permission that the call requires, such as `contents: read`
     */
    fix(permission) {
        return {
            connection: CONNECTION_FIX,
            timeout: CONNECTION_FIX,
            'rate-limit': "Re-run the job after GitHub's rate limit resets, or use a token with its own limit.",
            permission: `Set \`permissions: ${permission}\` for the job, and check the input \`github-token\`.`,
            locked: 'Unlock the conversation, or set `comment: never`.',
            other: `Check the input \`github-token\` and \`permissions: ${permission}\`.`,
        }[this.kind];
    }
}
const MIN_RATE_LIMIT_WAIT_MS = 1_000;
/** Returns milliseconds to wait for a rate limit: as GitHub says, else as long as waited so far. */
function rateLimitWait({ retryAt }, now, waited) {
    return Math.max(MIN_RATE_LIMIT_WAIT_MS, retryAt === undefined ? waited : retryAt - now);
}
/** Returns the meaning of an Octokit error. Status 500 without a response is a broken connection. */
function gitHubError(error) {
    const rejection = (error instanceof Error ? error : { message: String(error) });
    const { status, message, response, errors } = rejection;
    if (errors !== undefined)
        return graphqlError(errors, message, error);
    if (status === 500 && response === undefined)
        return new GitHubError('connection', `no response from GitHub (${(0,quote/* quote */.hD)(message)})`, undefined, error);
    if (status === undefined)
        return new GitHubError('other', `GitHub's response can't be read (${(0,quote/* quote */.hD)(message)})`, undefined, error);
    const headers = response?.headers ?? {};
    const words = `GitHub responded with ${status} (${(0,quote/* quote */.hD)(message)})`;
    if (isRateLimit(status, headers, message))
        return new GitHubError('rate-limit', words, retryAt(headers), error);
    if (status >= 500)
        return new GitHubError('connection', words, undefined, error);
    if (/\block(ed)?\b/i.test(message))
        return new GitHubError('locked', words, undefined, error);
    const kind = status === 403 || status === 404 || status === 401 ? 'permission' : 'other';
    return new GitHubError(kind, words, undefined, error);
}
function graphqlError(errors, message, cause) {
    const types = new Set(errors.map(({ type }) => type));
    const kind = types.has('RATE_LIMITED') ? 'rate-limit' : types.has('FORBIDDEN') ? 'permission' : 'other';
    return new GitHubError(kind, `GitHub rejected the query (${(0,quote/* quote */.hD)(message)})`, undefined, cause);
}
/**
 * Returns whether a response is a rate limit, as in GitHub's documentation of rate limits for the REST API.
 * Any other 403 is a missing permission.
 */
function isRateLimit(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const isExhausted = String(headers['x-ratelimit-remaining'] ?? '') === '0';
    return headers['retry-after'] !== undefined || isExhausted || /secondary rate limit/i.test(message);
}
function retryAt(headers) {
    const seconds = Number(headers['retry-after']);
    if (Number.isFinite(seconds))
        return Date.now() + seconds * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    const isExhausted = String(headers['x-ratelimit-remaining'] ?? '') === '0';
    return isExhausted && Number.isFinite(reset) ? reset * 1000 : undefined;
}
//# sourceMappingURL=error.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: ./build/bundle/src/github/fetch.js


const MAX_REDIRECTS = 5;
/** A page of comments is at most 100 times 64 KB. */
const MAX_RESPONSE_CHARACTERS = 32 * 1024 * 1024;
/**
 * Octokit's option `request.fetch` over Node's own client, which takes less time to load than Node's `fetch`
 * and uses the proxy of the global agents. A GET is redirected (repositories are renamed), without its token
 * to other origins.
 *
 * @throws TypeError with a `cause` if there is no complete response, as `fetch` does
 */
async function fetchOverNode(url, init) {
    let target = url;
    for (let redirects = 0;; redirects++) {
        const response = await send(target, init);
        const { location } = response.headers;
        const isRedirect = (response.statusCode ?? 0) >= 300 && (response.statusCode ?? 0) < 400 && location !== undefined;
        if (!isRedirect || init.method !== 'GET' || redirects === MAX_REDIRECTS)
            return read(response, target);
        response.resume();
        const next = new URL(location, target);
        if (next.origin !== new URL(target).origin)
            delete init.headers.authorization;
        target = next.href;
    }
}
function send(url, { method, headers, body, signal }) {
    return new Promise((resolve, reject) => {
        const fail = (cause) => reject(new TypeError('fetch failed', { cause }));
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        let request;
        try {
            const open = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
            request = open(url, { method, headers: { ...headers, ...length }, signal });
        }
        catch (error) {
            return fail(error);
        }
        request.on('response', resolve).on('error', fail).end(body);
    });
}
async function read(response, url) {
    let text = '';
    response.setEncoding('utf8');
    try {
        for await (const chunk of response) {
            text += chunk;
            if (text.length > MAX_RESPONSE_CHARACTERS)
                throw new RangeError('the response is larger than 32 MiB');
        }
    }
    catch (cause) {
        throw new TypeError('fetch failed', { cause });
    }
    const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    return { status: response.statusCode ?? 0, url, headers, text: async () => text };
}
//# sourceMappingURL=fetch.js.map
;// CONCATENATED MODULE: ./build/bundle/src/github/api.js




/** Attempts of a call that broke, if repeating it can't harm. */
const MAX_ATTEMPTS = 3;
const FIRST_BACKOFF_MS = 500;
/** How long rate limits are waited for in a run. */
const MAX_RATE_LIMIT_WAIT_MS = 60_000;
const API_VERSION = '2022-11-28';
/**
 * Returns GitHub's API for a repository. The client is loaded at the first call, since most runs make none.
 */
function githubApi({ token, repository, apiUrl, requestTimeout, wait }) {
    const [owner = '', repo = ''] = repository.split('/');
    const load = async () => {
        const { getOctokit } = await __nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.bind(__nccwpck_require__, 6549));
        const octokit = getOctokit(token.reveal(), { baseUrl: apiUrl, request: { fetch: fetchOverNode } });
        octokit.hook.before('request', (options) => {
            options.headers['x-github-api-version'] = API_VERSION;
        });
        return octokit;
    };
    let client;
    /** One attempt, settled within the request timeout. */
    async function once(question) {
        const stop = new AbortController();
        let timer;
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => {
                reject(new GitHubError('timeout', `GitHub sent no response within ${requestTimeout / 1000} s`));
                stop.abort();
            }, requestTimeout);
        });
        try {
            client ??= load();
            return await Promise.race([question(await client, { signal: stop.signal }), late]);
        }
        catch (error) {
            throw error instanceof GitHubError ? error : gitHubError(error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    let waited = 0;
    /** Milliseconds to wait before the next attempt, undefined if it can't help. */
    function pauseAfter(error, attempt, isRepeatable) {
        if (!(error instanceof GitHubError))
            return undefined;
        if (error.kind === 'rate-limit') {
            const ms = rateLimitWait(error, wait.now(), waited);
            if (waited + ms > MAX_RATE_LIMIT_WAIT_MS)
                return undefined;
            waited += ms;
            wait.log.info(`GitHub's rate limit is reached. Retrying in ${Math.ceil(ms / 1000)} s.`);
            return ms;
        }
        const mayHelp = error.kind === 'connection' && isRepeatable && attempt < MAX_ATTEMPTS;
        return mayHelp ? FIRST_BACKOFF_MS * 2 ** (attempt - 1) : undefined;
    }
    /** A question with its retries. Rate limits are waited for, up to a minute in all, whatever the call. */
    async function ask(question, { isRepeatable = true } = {}) {
        for (let attempt = 1;; attempt++) {
            try {
                return await once(question);
            }
            catch (error) {
                const ms = pauseAfter(error, attempt, isRepeatable);
                if (ms === undefined)
                    throw error;
                (0,lib_wait/* requireNotCancelled */.Mv)(wait);
                await wait.sleep(ms);
            }
        }
    }
    return {
        defaultBranch: () => ask(async ({ rest }, request) => (await rest.repos.get({ owner, repo, request })).data.default_branch),
        branchHead: (branch) => ask(async ({ rest }, request) => (await rest.repos.getBranch({ owner, repo, branch, request })).data.commit.sha),
        fileAt: (path, ref) => ask(async ({ rest }, request) => {
            try {
                const { data } = await rest.repos.getContent({ owner, repo, path, ref, request });
                return Array.isArray(data) || data.type !== 'file'
                    ? undefined
                    : new TextDecoder().decode(Buffer.from(data.content, 'base64'));
            }
            catch (error) {
                if (error instanceof Error && 'status' in error && error.status === 404)
                    return undefined;
                throw error;
            }
        }),
        comments: (issue_number) => ask(async (octokit, request) => (await octokit.paginate(octokit.rest.issues.listComments, {
            owner,
            repo,
            issue_number,
            per_page: 100,
            request,
        })).map(commentOf)),
        createComment: (issue_number, body) => ask(async ({ rest }, request) => commentOf((await rest.issues.createComment({ owner, repo, issue_number, body, request })).data), { isRepeatable: false }),
        updateComment: (comment_id, body) => ask(async ({ rest }, request) => commentOf((await rest.issues.updateComment({ owner, repo, comment_id, body, request })).data)),
        deleteComment: (comment_id) => ask(async ({ rest }, request) => {
            await rest.issues.deleteComment({ owner, repo, comment_id, request });
        }),
        pullRequestsOf: (commit_sha) => ask(async ({ rest }, request) => (await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha, request })).data.map(({ number }) => number)),
        viewer: () => ask(async ({ graphql }, request) => (await graphql('query { viewer { login } }', { request })).viewer
            .login),
    };
}
function commentOf(data) {
    return {
        id: data.id,
        body: data.body ?? '',
        url: data.html_url,
        author: data.user?.login ?? '',
        byBot: data.user?.type === 'Bot',
    };
}
//# sourceMappingURL=api.js.map

/***/ }),

/***/ 3332:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);
/* harmony import */ var _action_context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6636);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6719);
/* harmony import */ var _action_output_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1486);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9963);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4501);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4241);
/* harmony import */ var _lib_http_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5142);
/* harmony import */ var _lib_wait_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2607);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4538);
/* harmony import */ var _ovh_client_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1873);
/* harmony import */ var _ovh_registry_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7068);
/* harmony import */ var _ovh_retry_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3934);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(502);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(7340);
















/** How long a write in flight is waited for after a signal; the runner kills 2.5 s after its second one. */
const SHUTDOWN_GRACE_MS = 5_000;
process.exitCode = 1; // success is earned in finish()
// HTTPS_PROXY and NO_PROXY, for everything that goes over Node's own clients; there since Node 24.14.
const { setGlobalProxyFromEnv } = node_http__WEBPACK_IMPORTED_MODULE_0__;
if ((0,_action_context_js__WEBPACK_IMPORTED_MODULE_2__/* .hasProxy */ .jL)())
    setGlobalProxyFromEnv?.();
const context = (0,_action_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readContext */ .yI)();
const output = new _action_output_js__WEBPACK_IMPORTED_MODULE_4__/* .Output */ .k({
    summary: context.summaryFile,
    output: context.outputFile,
    temp: context.runnerTemp,
    isRequired: context.isWorkflow,
});
const record = new _record_js__WEBPACK_IMPORTED_MODULE_14__/* .RunRecord */ .d();
record.origin = (0,_action_context_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(context);
if ((0,_action_context_js__WEBPACK_IMPORTED_MODULE_2__/* .hasProxy */ .jL)() && setGlobalProxyFromEnv === undefined) {
    const cause = `this requires Node 24.14 or later, and the runner has ${process.versions.node}`;
    const fix = "Update the runner, or from Node 24.5 on set `NODE_USE_ENV_PROXY: 1` in the step's `env`.";
    output.annotate('warning', `The proxy of the environment isn't used: ${cause}. ${fix}`);
}
const cancelled = new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .CancelledError */ .c();
const cancel = new AbortController();
const end = (cause) => {
    if (output.finished)
        return;
    (0,_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .finish */ .O9)(record, output, cause);
    if (cause instanceof Error)
        output.debug(cause.stack ?? '');
};
/** Something that was thrown, also if that was `undefined`. */
const thrown = (cause) => cause ?? new TypeError('Something was thrown that is no error.');
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
        end(thrown(error));
        process.exit();
    });
}
process.on('exit', () => end(new _model_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .InterruptedError */ .p4()));
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
        if (cancel.signal.aborted || output.finished)
            return;
        cancel.abort(cancelled);
        output.info('Canceled. No new write starts. A write in flight is waited for, up to 5 s.');
        record.fail(cancelled);
        (0,_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSummary */ .Sy)(record, output);
        await Promise.race([running, (0,_lib_wait_js__WEBPACK_IMPORTED_MODULE_9__/* .sleep */ .yy)(SHUTDOWN_GRACE_MS)]);
        end(cancelled);
        process.exit();
    });
}
const running = main().catch(thrown);
const cause = await running;
end(cancel.signal.aborted ? cancelled : cause);
// Hung sockets would keep the process alive.
node_https__WEBPACK_IMPORTED_MODULE_1__.globalAgent.destroy();
node_http__WEBPACK_IMPORTED_MODULE_0__.globalAgent.destroy();
if (!cancel.signal.aborted)
    setTimeout(() => process.exit(), 1_000).unref();
/** Runs, then writes the comment, which needs what ended the run. Resolves with the cause of a failed run. */
async function main() {
    const action = prepare();
    const cause = await (0,_run_js__WEBPACK_IMPORTED_MODULE_15__/* .run */ .e)(action, record).catch(thrown);
    if (cancel.signal.aborted)
        return cause;
    if (cause !== undefined)
        record.fail(cause);
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .writeComment */ .HF)(record, action);
    return cause;
}
/** Everything that a run uses, from inputs and environment. Throws every wrong input at once. */
function prepare() {
    const inputs = validInputs();
    const { credentials, endpoint, requestTimeout, githubToken } = inputs;
    const wait = (0,_lib_wait_js__WEBPACK_IMPORTED_MODULE_9__/* .realWait */ .MZ)(output, cancel.signal, inputs.waitTimeout);
    const options = { endpoint, requestTimeout, signal: cancel.signal, mask: output.addSecret };
    const connected = credentials && (0,_ovh_client_js__WEBPACK_IMPORTED_MODULE_11__/* .connect */ .N)({ ...options, credentials });
    const client = connected && (0,_ovh_retry_js__WEBPACK_IMPORTED_MODULE_13__/* .retryingClient */ .Ux)(context.isDebug ? traced(connected) : connected, wait);
    const token = context.repository === '' ? undefined : githubToken;
    return {
        inputs,
        context,
        output,
        wait,
        send: _lib_http_js__WEBPACK_IMPORTED_MODULE_8__/* .httpRequest */ .aj,
        registryApi: client && ((registry) => (0,_ovh_registry_js__WEBPACK_IMPORTED_MODULE_12__/* .registryApi */ .E)(client, registry, context.publicRepository)),
        github: token &&
            (0,_github_api_js__WEBPACK_IMPORTED_MODULE_6__/* .githubApi */ .M)({ token, repository: context.repository, apiUrl: context.apiUrl, requestTimeout, wait }),
    };
}
/** Returns a client that writes each call to the debug log, with its duration. */
function traced(client) {
    return {
        ...client,
        async call(one) {
            const start = performance.now();
            const note = (what) => output.debug(`${one.method} ${one.path}: ${what} (${Math.round(performance.now() - start)} ms)`);
            try {
                const answer = await client.call(one);
                note('accepted');
                return answer;
            }
            catch (error) {
                note(error instanceof Error ? error.message : 'failed');
                throw error;
            }
        },
    };
}
function validInputs() {
    try {
        return (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(output.addSecret);
    }
    catch (error) {
        record.reason = 'the inputs are wrong';
        output.info(record.modeLine);
        throw error;
    }
}
//# sourceMappingURL=index.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CancelledError)
/* harmony export */ });
/** Error for a run that a signal canceled. */
class CancelledError extends Error {
    name = 'CancelledError';
    constructor() {
        super('The run was canceled.');
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 5142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   aj: () => (/* binding */ httpRequest),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);


const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Returns whether a secret may be sent to an address: https, or http to this machine. */
function isSafe(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}
/** Maximum size of a response. Any discovery document, key set or token is smaller. */
const MAX_RESPONSE_CHARACTERS = 1024 * 1024;
/** Error codes of the other side's certificate. Nothing was sent, and a retry doesn't help. */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL/;
/**
 * Returns the response to one request, within `timeout` and of at most 1 MiB, or why there is none. Never
 * throws. It uses Node's own client, because `fetch` takes some 20 ms to load.
 */
function httpRequest({ url, method = 'GET', headers, body, verifyCert = true, timeout, since, signal, }) {
    return new Promise((resolve) => {
        let unfinished = 'no connection';
        const none = (reason, certificate = false) => resolve({ kind: 'failed', reason, certificate });
        const options = {
            method,
            headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers },
            rejectUnauthorized: verifyCert,
            signal,
        };
        let request;
        try {
            request = (url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
        }
        catch {
            return none('Node rejects the URL'); // although it can be parsed, such as `https://%@host/`
        }
        const late = () => {
            none(`no complete response within ${timeout / 1000} s`);
            request.destroy();
        };
        const timer = setTimeout(late, Math.max(0, timeout - (since === undefined ? 0 : Date.now() - since)));
        request.on('response', (response) => {
            unfinished = 'its response was incomplete';
            let text = '';
            const { 'content-encoding': encoding = 'identity' } = response.headers;
            if (encoding !== 'identity')
                none('its response is compressed, although the request asks for none');
            response.setEncoding('utf8');
            response.on('data', (chunk) => {
                text += chunk;
                if (text.length <= MAX_RESPONSE_CHARACTERS)
                    return;
                none('its response is larger than 1 MiB');
                request.destroy();
            });
            response.on('end', () => resolve({
                kind: 'response',
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: text,
            }));
            response.on('error', () => none(unfinished));
        });
        request.on('error', (error) => none(error.code ?? 'no connection', CERTIFICATE.test(error.code ?? '')));
        request.on('close', () => {
            clearTimeout(timer);
            none(unfinished);
        });
        request.end(body);
    });
}
/** Returns the object in a JSON text, or undefined if it is something else. */
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=http.js.map

/***/ }),

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   R7: () => (/* binding */ truncateQuoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Quoting of untrusted input (files, APIs, providers, people) in messages. */
/** Control, bidirectional, zero-width and other characters that change how the text around them is read. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Returns a text as one line of visible characters. Invisible characters become `\u{…}`, line breaks `↵`.
 * No character can move the cursor, or hide or reorder what follows.
 */
function printable(text) {
    return text
        .replace(/\r\n|\r|\n/g, '↵')
        .replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * Returns a value as a message quotes it. Messages are plain text in which backticks mark untrusted values,
 * so that a renderer can escape them. A backtick inside the value becomes an apostrophe. The value isn't
 * truncated here, because secrets must be redacted first.
 *
 * @returns the value between backticks, on one line, or `(empty)` if nothing is visible
 */
function quote(value) {
    const line = printable(value).replaceAll('`', '’');
    return line.trim() === '' ? '(empty)' : `\`${line}\``;
}
/** Maximum length of a quoted value. */
const MAX_QUOTED_CHARACTERS = 300;
/** Returns a message with quoted values truncated to 300 characters. Redact secrets before. */
function truncateQuoted(message) {
    return message.replace(/`([^`]*)`/g, (span, value) => value.length <= MAX_QUOTED_CHARACTERS
        ? span
        : `\`${[...value.slice(0, 2 * MAX_QUOTED_CHARACTERS)].slice(0, MAX_QUOTED_CHARACTERS).join('')}…\``);
}
/** Returns a list of quoted values: `a`, `b` and `c`. */
function quoteList(values) {
    const quoted = values.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
/** Returns a number with its noun: `1 user`, `2 users`. */
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
//# sourceMappingURL=quote.js.map

/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ Secret)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/bundle/src/lib/secret.js

/**
 * A secret that can't be printed by accident. String conversion, JSON and `console.log` all give `[secret]`.
 * Call `reveal` only to build a request.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '[secret]';
    }
    toJSON() {
        return '[secret]';
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return '[secret]';
    }
}
//# sourceMappingURL=secret.js.map

/***/ }),

/***/ 2607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ realWait),
/* harmony export */   Mv: () => (/* binding */ requireNotCancelled),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4241);

/** Resolves after `ms` milliseconds. Throws CancelledError as soon as the signal is aborted. */
function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .c());
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        if (signal?.aborted)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    });
}
/** Returns a `Wait` with the real clock. */
function realWait(log, signal, limit) {
    return {
        now: Date.now,
        sleep: (ms) => sleep(ms, signal),
        log,
        signal,
        limit,
    };
}
/** Throws CancelledError if the run was canceled, so that no new call starts. */
function requireNotCancelled({ signal }) {
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .c();
}
//# sourceMappingURL=wait.js.map

/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRepeatedLogin),
/* harmony export */   n: () => (/* binding */ skippedCheck)
/* harmony export */ });
/** Returns a check that wasn't made. */
function skippedCheck(check, why) {
    return { check, verdict: 'skipped', detail: why, problems: [] };
}
/** Returns whether the provider rejected Harbor's login request as it rejected our own, earlier one. */
function isRepeatedLogin(code, later) {
    return code.startsWith('login-') && later.some((finding) => finding.code === code);
}
//# sourceMappingURL=checks.js.map

/***/ }),

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ CODES)
});

;// CONCATENATED MODULE: ./build/bundle/src/model/check-codes.js
const BOTH = ['error', 'warning'];
const SUPPORT = "If the error persists, contact OVHcloud's support.";
const UNREACHED = "It can't reach the provider, doesn't trust its certificate, or reads another issuer there.";
const RECOVERY = "To roll back, restore the previous values in the file and run again: the API doesn't depend on OIDC.";
const CHECK_ENDPOINT = 'Check `endpoint`: its realm or tenant, and its spelling.';
/** Codes of problems that checks find. */
const CHECK_CODES = {
    'no-offline-access': {
        level: 'warning',
        meaning: "`scope` lacks `offline_access`, so Harbor's CLI secrets stop working when the ID token expires.",
        fix: 'Add it if the provider supports it.',
    },
    'issuer-mismatch': {
        level: BOTH,
        meaning: "The provider's issuer isn't exactly `endpoint`. Harbor rejects such a provider.",
        fix: 'Set `endpoint` to the value in the message.',
    },
    'provider-not-found': {
        level: BOTH,
        meaning: 'There is no discovery document, or no key set, at the address.',
        fix: CHECK_ENDPOINT,
    },
    'provider-not-oidc': {
        level: BOTH,
        meaning: "The response at the discovery address isn't a JSON document, so this is no OpenID provider.",
        fix: CHECK_ENDPOINT,
    },
    'provider-incomplete': {
        level: BOTH,
        meaning: 'The discovery document lacks a value that a login requires.',
        fix: CHECK_ENDPOINT,
    },
    'provider-field': {
        level: BOTH,
        meaning: 'A value of the discovery document has another type than Harbor expects, so Harbor rejects it.',
        fix: "Correct the document at the provider, or ask the provider's support.",
    },
    'provider-algorithm': {
        level: BOTH,
        meaning: 'The provider publishes no signing algorithm that Harbor knows, so Harbor expects RS256.',
        fix: 'Configure RS256 for the ID tokens of this client at the provider.',
    },
    'provider-insecure': {
        level: BOTH,
        meaning: "The provider uses a URL that isn't https.",
        fix: 'Configure https URLs at the provider.',
    },
    'provider-keys': {
        level: BOTH,
        meaning: "The provider's key set is empty, so no token can be verified.",
        fix: 'Check the keys at the provider.',
    },
    'provider-no-code': {
        level: 'warning',
        meaning: "The provider doesn't list the response type `code`, which Harbor uses.",
        fix: 'Allow the authorization code flow at the provider.',
    },
    'provider-unreachable': {
        level: BOTH,
        meaning: 'The runner could not reach the provider.',
        fix: 'Check `endpoint`. If only Harbor can reach the provider, set `check-provider: off`.',
    },
    'provider-scope': {
        level: 'warning',
        meaning: "The provider doesn't list a scope. Some providers reject a login that requests an unknown one.",
        fix: 'Create it at the provider, or remove it from `scope`.',
    },
    'provider-claim': {
        level: 'warning',
        meaning: "The provider doesn't list the claim of `userClaim`.",
        fix: 'Check that its ID tokens contain the claim.',
    },
    'provider-known-issue': {
        level: 'warning',
        meaning: 'The settings have a mistake that is common with this provider.',
        fix: 'Set the value in the message.',
    },
    'client-rejected': {
        level: BOTH,
        meaning: 'The provider rejects client ID and client secret, so every login would fail.',
        fix: 'Check `clientId`, that the client is confidential, and that its secret is right and not expired.',
    },
    'login-redirect-uri': {
        level: BOTH,
        meaning: "The provider rejects the registry's redirect URI for this client, so nobody could log in.",
        fix: 'Register the redirect URI in the message at the provider, exactly so.',
    },
    'login-client': {
        level: BOTH,
        meaning: 'The provider has no client with this ID, so nobody could log in.',
        fix: 'Check `clientId`, and that the client is in the realm or tenant of `endpoint`.',
    },
    'login-scope': {
        level: BOTH,
        meaning: 'The provider rejects a scope for this client, so nobody could log in.',
        fix: 'Allow the scopes for the client at the provider, or remove the unknown one from `scope`.',
    },
    'login-flow': {
        level: BOTH,
        meaning: 'The provider rejects the authorization code flow for this client, so nobody could log in.',
        fix: 'Allow the authorization code flow for the client, in Keycloak *Standard flow*.',
    },
    'login-unknown': {
        level: 'error',
        meaning: "The provider's response doesn't show whether a login works, and `check-login` is `strict`.",
        fix: 'Check that the redirect URI in the message is registered. To accept this, set `check-login: auto`.',
    },
    'harbor-not-enabled': {
        level: BOTH,
        meaning: 'OIDC is off in Harbor, although OVHcloud returns OIDC settings.',
        fix: `Run again in some minutes. ${RECOVERY}`,
    },
    'harbor-not-disabled': {
        level: BOTH,
        meaning: 'OIDC was disabled, but Harbor still starts logins at the provider.',
        fix: `Run again in some minutes. ${SUPPORT}`,
    },
    'harbor-differs': {
        level: BOTH,
        meaning: 'Harbor starts logins with other values than the settings.',
        fix: `Run with \`rotate-client-secret: true\` to send the settings again. ${SUPPORT}`,
    },
    'harbor-provider': {
        level: BOTH,
        meaning: `Harbor can't start a login, whatever the runner saw. ${UNREACHED}`,
        fix: `Make \`endpoint\` reachable for Harbor, with a publicly trusted certificate. ${RECOVERY}`,
    },
    'harbor-redirect-uri': {
        level: 'warning',
        meaning: "Harbor uses a redirect URI with another host than the registry's URL.",
        fix: 'Register the redirect URI in the message at the provider.',
    },
    'harbor-unknown': {
        level: 'error',
        meaning: 'Could not check whether a login starts at Harbor, and `check-login` is `strict`.',
        fix: 'Let the runner reach the registry, also through IP restrictions, or set `check-login: auto`.',
    },
};
//# sourceMappingURL=check-codes.js.map
;// CONCATENATED MODULE: ./build/bundle/src/model/codes.js

const RERUN = 'Re-run the job.';
const codes_SUPPORT = "If the error persists, contact OVHcloud's support.";
const COLLISION = 'Harbor identifies users by issuer and subject, so existing users collide at their next login.';
const DISABLED_MANUALLY = 'If OIDC is disabled manually, the next run deletes every user.';
const STILL_SET = `OIDC is enabled, but \`deleteUsers: true\` is still set. ${DISABLED_MANUALLY}`;
const NEW_SUBJECTS = 'If the provider issues different subjects to each client, existing users become new users.';
const CLIENT_CHANGE = `\`clientId\` changes while users exist. ${NEW_SUBJECTS}`;
const UNDOCUMENTED = "OVHcloud doesn't document whether the API then keeps the previous one.";
const SECRET_NOT_SENT = `The update doesn't include the client secret. ${UNDOCUMENTED}`;
/** Every code of a finding. docs/codes.md is generated from it, and messages take their fix from it. */
const CODES = {
    input: {
        level: 'error',
        meaning: 'An input is invalid.',
        fix: 'Correct the input that the message names.',
    },
    config: {
        level: 'error',
        meaning: 'The config file is invalid. Each mistake has its line and column.',
        fix: 'Correct the lines that the messages name.',
    },
    'users-exist': {
        level: 'error',
        meaning: "The change deletes every user of the registry, and `deleteUsers` doesn't list all of them.",
        fix: 'To delete them, add them to `deleteUsers`, or set `deleteUsers: true` to delete all users.',
    },
    'users-changed': {
        level: 'error',
        meaning: "A user was added after the plan was made. The change would delete a user that the plan doesn't list.",
        fix: 'Check the users, then run again.',
    },
    'users-count': {
        level: 'error',
        meaning: "OVHcloud counts more or fewer users than it lists. The change could delete a user that isn't listed.",
        fix: 'Check the users in Harbor, or set `deleteUsers: true` to delete all users.',
    },
    'delete-users-still-set': {
        level: 'warning',
        meaning: STILL_SET,
        fix: 'Remove `deleteUsers`.',
    },
    'live-changed': {
        level: 'error',
        meaning: 'The live settings changed after the plan was made.',
        fix: 'Run again to get a new plan.',
    },
    'issuer-change': {
        level: BOTH,
        meaning: `\`endpoint\` changes while the registry has users. ${COLLISION}`,
        fix: 'Restore the previous `endpoint`, or set `acceptIssuerChange: true` on this registry.',
    },
    'client-change': {
        level: 'warning',
        meaning: CLIENT_CHANGE,
        fix: 'After the run, check that an existing user can log in.',
    },
    'secret-missing': {
        level: 'error',
        meaning: 'Enabling OIDC or `rotate-client-secret` requires the client secret, but it is missing.',
        fix: 'Set `oidc-client-secret`, or the environment variable that `clientSecretEnv` names.',
    },
    'secret-not-sent': {
        level: 'warning',
        meaning: SECRET_NOT_SENT,
        fix: 'Set the client secret, or test a login after the run.',
    },
    'secret-expires': {
        level: 'warning',
        meaning: 'The client secret expires within 30 days, or has expired. Nobody can log in after that.',
        fix: 'Create a new secret, send it with `rotate-client-secret: true`, and set `clientSecretExpires`.',
    },
    'ambiguous-admin': {
        level: 'error',
        meaning: 'An entry of `admins` matches more than one user.',
        fix: "Use the user's name instead of the e-mail address, or the other way around.",
    },
    'promotion-failed': {
        level: 'error',
        meaning: 'Could not set a user as admin, or could not confirm it.',
        fix: 'Fix the cause in the message, then run again.',
    },
    'registry-status': {
        level: 'error',
        meaning: "The registry is suspended, being deleted, or in ERROR, so it can't be changed.",
        fix: 'Resolve this in the OVHcloud Control Panel, then run again.',
    },
    'iam-enabled': {
        level: 'error',
        meaning: 'OVHcloud IAM authentication is enabled on the registry. It excludes OIDC.',
        fix: 'Disable IAM on the registry, or remove the registry from the file.',
    },
    'oidc-status-error': {
        level: 'warning',
        meaning: 'OVHcloud reports the OIDC configuration as ERROR.',
        fix: `Run with \`rotate-client-secret: true\` to send it again. ${codes_SUPPORT}`,
    },
    'no-such-registry': {
        level: 'error',
        meaning: 'The project has no such registry at this endpoint.',
        fix: 'Check `registryId`, `serviceName` and `ovh-endpoint`.',
    },
    'api-error': {
        level: 'error',
        meaning: 'A call to the OVHcloud API failed.',
        fix: 'Fix the cause in the message. It names the call and the required IAM action.',
    },
    'not-ready': {
        level: 'error',
        meaning: 'The registry or its OIDC configuration did not become READY.',
        fix: 'Run again later, or increase `wait-timeout`.',
    },
    'verification-failed': {
        level: 'error',
        meaning: 'OVHcloud accepted the settings, but some fields are still different.',
        fix: "Set them in the OVHcloud API console, or contact OVHcloud's support.",
    },
    unverifiable: {
        level: 'warning',
        meaning: "A field was sent as `true`, but OVHcloud doesn't return it.",
        fix: 'Check it in Harbor.',
    },
    unknown: {
        level: 'error',
        meaning: 'Could not determine whether a write took effect. The message has its method, path and time.',
        fix: 'Check the OIDC settings and users of the registry, then run again.',
    },
    cancelled: { level: 'error', meaning: 'The run was canceled.', fix: RERUN },
    interrupted: {
        level: 'error',
        meaning: 'The run ended early, because something that it waited for never responded.',
        fix: RERUN,
    },
    internal: {
        level: 'error',
        meaning: 'An unexpected error. This is a bug in the action.',
        fix: 'Report it.',
    },
    'stale-commit': {
        level: 'error',
        meaning: 'The config file has changed on the branch since this commit. An apply would roll the registry back.',
        fix: 'Re-run the job of the latest commit. To roll back, push a commit that reverts the file.',
    },
    'stale-unknown': {
        level: BOTH,
        meaning: 'Could not check whether the branch has new commits. In a re-run job this is an error.',
        fix: 'Fix the cause in the message.',
    },
    'comment-failed': {
        level: 'warning',
        meaning: 'Could not write the comment on the pull request.',
        fix: 'Fix the cause in the message.',
    },
    'no-email': {
        level: 'warning',
        meaning: '`scope` lacks `email`, so Harbor creates users without an e-mail address.',
        fix: 'Add it.',
    },
    'verify-cert-off': {
        level: 'warning',
        meaning: '`verifyCert: false` lets anyone between Harbor and the provider impersonate the provider.',
        fix: 'Give the provider a valid certificate, and remove this key.',
    },
    'entra-scope': {
        level: 'warning',
        meaning: 'Entra ID may not know a scope. It rejects an unknown scope only after the sign-in.',
        fix: 'Use `openid`, `profile`, `email`, `offline_access`, or a scope with its resource URI.',
    },
    'entra-group': {
        level: 'warning',
        meaning: "`adminGroup` isn't a GUID, but Entra ID sends the object IDs of groups by default.",
        fix: 'Set `adminGroup` to the object ID of the group, unless you configured the claim to send names.',
    },
    'auto-onboard': {
        level: 'warning',
        meaning: '`autoOnboard: true` requires `userClaim`. Without it Harbor names users by the claim `name`.',
        fix: 'Set `userClaim`, for example to `preferred_username`.',
    },
    ...CHECK_CODES,
};
//# sourceMappingURL=codes.js.map

/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ ProblemsError),
/* harmony export */   Td: () => (/* binding */ catalogFinding),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   t9: () => (/* binding */ BlockedError)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4241);
/* harmony import */ var _lib_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8668);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1153);



/**
 * Returns a finding: what happened, with its values, then how to fix it.
 *
 * @param what one or two sentences
 * @param options `fix` replaces the fix of the catalog if the exact value is known
 */
function finding(code, what, ...[options]) {
    const { level, fix } = _codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CODES */ .L[code];
    const { key, position, fix: exactFix = fix, level: given } = options ?? {};
    return {
        level: given ?? (typeof level === 'string' ? level : 'error'),
        code,
        message: messageOf(what, exactFix),
        ...(key !== undefined && { key }),
        ...(position !== undefined && { position }),
    };
}
/** Returns a warning with the meaning and fix of the catalog. */
function catalogFinding(code, key) {
    const { meaning, fix } = _codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CODES */ .L[code];
    return { level: 'warning', code, message: messageOf(meaning, fix), key };
}
/** Returns what happened and its fix as one message. */
function messageOf(what, fix) {
    return `${what} ${fix}`.trim();
}
/** Error of an expected failure, with its finding. */
class ActionError extends Error {
    finding;
    name = 'ActionError';
    /** Whether it fails every registry, so that it is reported once. */
    concernsRun = false;
    constructor(finding, cause) {
        super(finding.message, { cause });
        this.finding = finding;
    }
}
/** Error that stops the work on a registry before a harmful write. */
class BlockedError extends ActionError {
    name = 'BlockedError';
}
/** Error of a process that ended while it was waiting for something. */
class InterruptedError extends ActionError {
    name = 'InterruptedError';
    constructor() {
        super(finding('interrupted', _codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CODES */ .L.interrupted.meaning));
    }
}
/** Maximum number of problems that are reported. */
const MAX_PROBLEMS = 200;
/** Error with all problems of the inputs or the config file. Thrown before any call to the API. */
class ProblemsError extends Error {
    code;
    name = 'ProblemsError';
    problems;
    /** @param code `input` or `config` */
    constructor(all, code = 'config') {
        const more = { message: "More errors aren't shown. Fix these first." };
        const problems = all.length > MAX_PROBLEMS ? [...all.slice(0, MAX_PROBLEMS), more] : all;
        super(problems.map((problem) => problem.message).join(' '));
        this.code = code;
        this.problems = problems;
    }
}
/** Returns the finding of a thrown value: that of an ActionError, else `cancelled` or `internal`. */
function findingOf(error) {
    if (error instanceof ActionError)
        return error.finding;
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .c)
        return finding('cancelled', 'The run was canceled.');
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : String(error);
    return finding('internal', `Unexpected ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}: ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message)}. This is a bug in the action.`);
}
/** Returns the findings of what ended a run: all problems of inputs or config, or one for another cause. */
function findingsOf(cause) {
    if (!(cause instanceof ProblemsError))
        return [findingOf(cause)];
    return cause.problems.map(({ message, position, code = cause.code }) => finding(code, message, { fix: '', ...(position !== undefined && { position }) }));
}
//# sourceMappingURL=findings.js.map

/***/ }),

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ CLIENT_SECRET_ENV),
/* harmony export */   OJ: () => (/* binding */ hasWork),
/* harmony export */   R3: () => (/* binding */ callbackOf),
/* harmony export */   YT: () => (/* binding */ PROVIDER_FIELDS),
/* harmony export */   c8: () => (/* binding */ splitScopes),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   lT: () => (/* binding */ isBlocked)
/* harmony export */ });
/**
 * The managed provider settings, with the API's own names (cloud.containerRegistry.OIDCPut). Types, schemas,
 * the YAML that restores values, and the documentation are derived from this table.
 */
const FIELDS = {
    name: { type: 'string', required: true, about: 'Name on the login button', example: 'keycloak' },
    endpoint: {
        type: 'string',
        required: true,
        about: 'Issuer of the provider, exactly as in its discovery document',
        example: 'https://keycloak.example.com/realms/mpr',
    },
    clientId: {
        type: 'string',
        required: true,
        about: 'Client ID of Harbor at the provider',
        example: 'harbor',
    },
    scope: {
        type: 'scopes',
        default: ['openid', 'profile', 'email', 'offline_access'],
        about: 'Scopes to request, as a list or separated by commas',
    },
    groupsClaim: {
        type: 'string',
        default: '',
        about: 'Claim of the ID token that holds the groups',
        example: 'groups',
    },
    adminGroup: {
        type: 'string',
        default: '',
        about: 'Group whose members are Harbor admins. Requires `groupsClaim`',
        example: 'harbor-admin',
    },
    groupFilter: {
        type: 'string',
        default: '',
        about: 'Regular expression (RE2). Harbor keeps only groups that match',
        example: '^harbor-.*',
    },
    userClaim: {
        type: 'string',
        default: '',
        about: 'Claim that holds the user name. Required with `autoOnboard`',
        example: 'preferred_username',
    },
    verifyCert: { type: 'boolean', default: true, about: "Whether Harbor verifies the provider's certificate" },
    autoOnboard: {
        type: 'boolean',
        default: false,
        about: 'Whether Harbor creates users at their first login without a prompt for a name',
    },
};
const PROVIDER_FIELDS = Object.keys(FIELDS);
/** Names allowed as `clientSecretEnv`, so that the file can't send another secret to its own endpoint. */
const CLIENT_SECRET_ENV = /^OIDC_CLIENT_SECRET(_[A-Z0-9_]+)?$/;
/** Returns whether an error blocks the plan. */
function isBlocked({ findings }) {
    return findings.some(({ level }) => level === 'error');
}
/** Returns whether an apply would write something. Setting an admin counts. */
function hasWork({ operation, promotions }) {
    return operation !== 'none' || promotions.length > 0;
}
/** Returns the redirect URI of a registry, to register at the provider (Harbor's documentation). */
function callbackOf(url) {
    return `${url.replace(/\/+$/, '')}/c/oidc/callback`;
}
/** Returns the scopes of a string that separates them by commas or white space, each once. */
function splitScopes(scope) {
    return [...new Set(scope.split(/[\s,]+/).filter((item) => item !== ''))];
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ modeWord),
/* harmony export */   n: () => (/* binding */ NO_ORIGIN)
/* harmony export */ });
const NO_ORIGIN = {
    event: '',
    pullRequest: undefined,
    appliesOnMerge: true,
    sha: '',
    repositoryUrl: '',
    runUrl: '',
};
/** Returns the mode for readers. */
function modeWord(mode) {
    return mode === 'apply' ? 'apply' : 'dry run';
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   Kj: () => (/* binding */ nameUsers),
/* harmony export */   Wy: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _lib_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8668);

/** Returns a user for reports. */
function refOf({ id, label }) {
    return { id, user: label };
}
/** Returns the display name of a user. In a public repository the first letter only. */
function labelOf(user, isPublic) {
    return isPublic ? `${[...user][0] ?? ''}…` : user;
}
/** Returns the number and names of users, such as "2 users: `admin` and `robot_scan`". */
function nameUsers(users) {
    const names = users.map(({ id, user }) => user === '' || user.endsWith('…') ? `${user} (ID ${id})`.trim() : user);
    return `${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(users.length, 'user')}: ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteList */ .JN)(names)}`;
}
//# sourceMappingURL=users.js.map

/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
// EXTERNAL MODULE: ./build/bundle/node_modules/@ovhcloud/node-ovh/lib/ovh.js
var ovh = __nccwpck_require__(6012);
// EXTERNAL MODULE: ./build/bundle/src/lib/errors.js
var errors = __nccwpck_require__(4241);
// EXTERNAL MODULE: ./build/bundle/src/ovh/error.js
var ovh_error = __nccwpck_require__(3366);
// EXTERNAL MODULE: ./build/bundle/src/lib/http.js
var http = __nccwpck_require__(5142);
;// CONCATENATED MODULE: ./build/bundle/src/ovh/failure.js

/** Network errors before a byte is sent, so that the call can't have had an effect. */
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE_HINT = ': could not verify the certificate, so for a private CA set NODE_EXTRA_CA_CERTS';
const NOT_READY = /not.?ready|in progress|being|pending|updating|installing/i;
/**
 * Returns the facts of a failed call, in whatever form the client reports the failure.
 *
 * @param timeout maximum milliseconds of the call
 */
function describeFailure(outcome, observed, timeout, method) {
    const { response, body } = observed;
    const parsed = (0,http/* jsonObject */.o$)(body);
    const facts = {
        status: response?.statusCode,
        errorClass: stringOf(parsed?.class),
        ...headerFacts(response?.headers ?? {}),
    };
    const writes = method !== 'GET';
    if ('ended' in outcome)
        return { ...facts, ...noCompleteResponse(outcome.ended, timeout, writes) };
    if (facts.status === undefined)
        return { ...facts, ...noResponse(outcome, observed, writes) };
    const message = stringOf(outcome.message) ?? stringOf(parsed?.message) ?? describeBody(response, body);
    return {
        ...facts,
        ...rejection(facts.status, `${facts.errorClass} ${message}`, writes),
        message,
        cause: outcome.error,
    };
}
function noCompleteResponse(reason, timeout, writes) {
    const message = {
        time: `no complete response within ${timeout / 1000} s`,
        incomplete: 'the response was incomplete',
        'too large': 'the response is larger than 32 MiB',
    }[reason];
    return { message, retryable: reason !== 'too large', effectUnknown: writes, cause: reason };
}
function noResponse(outcome, { networkError, request, isConnected = false }, writes) {
    if (networkError === undefined) {
        const sent = request !== undefined;
        return {
            message: 'could not make the call',
            retryable: sent,
            effectUnknown: sent && writes,
            cause: outcome.error,
        };
    }
    const code = networkError.code ?? '';
    const certificate = !isConnected && http/* CERTIFICATE */.kX.test(code);
    const hint = certificate ? CERTIFICATE_HINT : '';
    return {
        message: `no connection (${code || networkError.message})${hint}`,
        retryable: !certificate,
        effectUnknown: writes && (isConnected || !(certificate || NEVER_SENT.has(code))),
        cause: networkError,
    };
}
function rejection(status, words, writes) {
    const notReady = status === 409 && NOT_READY.test(words);
    const isMalformed = status < 300; // a success whose body can't be read
    return {
        retryable: status === 408 || status === 429 || status >= 500 || notReady || isMalformed,
        effectUnknown: writes && (isMalformed || status < 400 || status === 408 || status >= 500),
    };
}
/** Returns a description of a response without a message. */
function describeBody(response, body) {
    const { location, 'content-type': type } = response?.headers ?? {};
    if (location !== undefined)
        return `the API redirected to ${location}`;
    if (body === '')
        return 'the response is empty';
    if (body.startsWith('\uFEFF'))
        return "the response starts with a byte order mark, which isn't valid JSON";
    if ((0,http/* jsonObject */.o$)(body) !== undefined)
        return 'the response has no message';
    return `the response isn't JSON${type === undefined ? '' : ` (${type})`}`;
}
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Returns the query ID and the Retry-After of a response. */
function headerFacts(headers) {
    const queryId = headers['x-ovh-queryid'];
    return {
        queryId: Array.isArray(queryId) ? queryId[0] : queryId,
        retryAfter: retryAfter(headers['retry-after']),
    };
}
/** Returns Retry-After (RFC 9110 section 10.2.3), in seconds or a date, as milliseconds from now. */
function retryAfter(value) {
    if (value === undefined)
        return undefined;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/bundle/src/ovh/session.js

/**
 * Returns a function that makes a call in a session that all calls share. The session is renewed when it
 * ends. A call that gets 401 is made once more in a new session. If the call isn't idempotent, the error has
 * `sessionEnded` instead: the caller checks its conditions again before it repeats the call.
 *
 * @param signIn starts a session
 * @param send makes one attempt of a call in the current session
 * @param isRenewable whether a new session can help against 401: not with an application key
 */
function inSession(signIn, send, isRenewable) {
    let current;
    function end(session) {
        if (current === session)
            current = undefined;
    }
    async function requireSession() {
        const isNew = current === undefined;
        const shared = (current ??= signIn());
        const { until } = await shared.catch((error) => {
            end(shared);
            throw error;
        });
        if (isNew || until > Date.now())
            return;
        end(shared);
        await requireSession();
    }
    return async (call) => {
        await requireSession();
        const used = current;
        try {
            return await send(call);
        }
        catch (error) {
            if (!isRenewable || !(error instanceof ovh_error/* OvhApiError */.s) || error.details.status !== 401)
                throw error;
            end(used); // one new session, also if several calls get 401 at once
            if (call.idempotent !== true)
                throw new ovh_error/* OvhApiError */.s({ ...error.details, sessionEnded: true });
            await requireSession();
            return send(call);
        }
    };
}
//# sourceMappingURL=session.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
// EXTERNAL MODULE: ./build/bundle/src/lib/secret.js + 1 modules
var secret = __nccwpck_require__(8470);
;// CONCATENATED MODULE: ./build/bundle/src/ovh/token.js






/** Seconds before its expiry from which a token is no longer used. */
const TOKEN_MARGIN_S = 60;
/** Lifetime of a token in seconds, if the response doesn't give it. */
const DEFAULT_TOKEN_LIFETIME_S = 3600;
/** RFC 6749 section 5.1. */
const grantSchema = schemas/* object */.Ikc({
    access_token: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    token_type: schemas/* string */.YjP().check(api/* _regex */.Fk(/^bearer$/i)),
    expires_in: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()])),
});
/**
 * Returns an access token of an OAuth2 service account: client credentials grant (RFC 6749 section 4.4),
 * scope `all`. The request is the same as the official client's. That client hangs or hides errors if the
 * token endpoint misbehaves.
 *
 * @throws OvhApiError within the timeout
 */
async function fetchToken(request) {
    const { endpoint, clientId, clientSecret, timeout, signal, mask } = request;
    const encoded = formEncoded(clientSecret.reveal());
    const basic = Buffer.from(`${formEncoded(clientId)}:${encoded}`).toString('base64');
    mask(encoded);
    mask(basic);
    const response = await (0,http/* httpRequest */.aj)({
        url: `${endpoint.tokenUrl}/oauth2/token`,
        method: 'POST',
        headers: {
            authorization: `Basic ${basic}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials&scope=all',
        timeout,
        signal,
    });
    if (signal?.aborted)
        throw new errors/* CancelledError */.c();
    const grant = response.kind === 'response' && response.status === 200
        ? grantSchema.safeParse((0,http/* jsonObject */.o$)(response.body)).data
        : undefined;
    if (grant === undefined)
        throw token_rejection(response, endpoint);
    const given = Number(grant.expires_in ?? DEFAULT_TOKEN_LIFETIME_S);
    const life = Number.isFinite(given) ? given : DEFAULT_TOKEN_LIFETIME_S;
    mask(grant.access_token);
    return {
        value: new secret/* Secret */.z(grant.access_token),
        until: Date.now() + Math.max(life - TOKEN_MARGIN_S, life / 2) * 1000,
    };
}
/** Returns a client ID or secret encoded for Basic authentication (RFC 6749 section 2.3.1). */
function formEncoded(text) {
    return new URLSearchParams({ '': text }).toString().slice(1);
}
function token_rejection(response, endpoint) {
    const call = { method: 'POST', path: '/oauth2/token', endpoint: endpoint.name, effectUnknown: false };
    if (response.kind === 'failed') {
        const { reason, certificate } = response;
        const message = `no token (${reason})${certificate ? CERTIFICATE_HINT : ''}`;
        return new ovh_error/* OvhApiError */.s({ ...call, message, retryable: !certificate, cause: reason });
    }
    const { status, headers, body } = response;
    // RFC 6749 section 5.2, or the API's own format
    const { error, error_description: description, message } = (0,http/* jsonObject */.o$)(body) ?? {};
    const words = [error, description ?? message]
        .filter((word) => typeof word === 'string' && word !== '')
        .join(': ');
    return new ovh_error/* OvhApiError */.s({
        ...call,
        ...headerFacts(headers),
        status,
        message: words || "the response isn't a token",
        retryable: status === 200 || status === 408 || status === 429 || status >= 500,
    });
}
//# sourceMappingURL=token.js.map
;// CONCATENATED MODULE: ./build/bundle/src/ovh/client.js








/** Maximum size of a response. Any list of users is smaller. */
const MAX_RESPONSE_CHARACTERS = 32 * 1024 * 1024;
/** Records when a request's connection is established. After that, the other side may have received it. */
function watchConnection({ socket, reusedSocket }, observed) {
    const { connecting, secureConnecting } = (socket ?? {});
    observed.isConnected = reusedSocket || (connecting === false && secureConnecting === false);
    if (observed.isConnected)
        return;
    socket?.once('secureConnect', () => {
        observed.isConnected = true;
    });
}
/**
 * Returns a client of the OVHcloud API. It uses the official client, but avoids its pitfalls. Every call
 * settles in time, and every failure is an OvhApiError. Parallel calls share one access token or one request
 * of the API's time.
 */
function connect(options) {
    const { endpoint, credentials, requestTimeout, signal } = options;
    const { mask = () => undefined } = options;
    const pending = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
    const byRequest = new WeakMap();
    const library = ovh({
        host: endpoint.host,
        port: endpoint.port,
        basePath: endpoint.basePath,
        ...(credentials.kind === 'oauth2'
            ? {
                clientID: credentials.clientId,
                clientSecret: 'handed in as a token',
                tokenURL: `${endpoint.tokenUrl}/`,
            }
            : {
                appKey: credentials.applicationKey,
                appSecret: credentials.applicationSecret.reveal(),
                consumerKey: credentials.consumerKey.reveal(),
            }),
    });
    const onStart = (message) => {
        const { request } = message;
        const observed = pending.getStore();
        if (observed === undefined || observed.request !== undefined)
            return;
        observed.request = request;
        watchConnection(request, observed);
        byRequest.set(request, observed);
        // before the library's listener, which ends the call
        request.prependOnceListener('error', (error) => {
            observed.networkError = error;
        });
    };
    const onResponse = (message) => {
        const { request, response } = message;
        const observed = byRequest.get(request);
        if (observed === undefined)
            return;
        observed.response = response;
        response.setEncoding('utf8'); // the library concatenates chunks, which could split characters
        response.on('data', (chunk) => {
            observed.body += chunk;
            if (observed.body.length > MAX_RESPONSE_CHARACTERS)
                observed.fail('too large');
        });
        response.once('close', () => {
            if (!response.complete)
                observed.fail('incomplete');
        });
    };
    (0,external_node_diagnostics_channel_namespaceObject.subscribe)('http.client.request.start', onStart);
    (0,external_node_diagnostics_channel_namespaceObject.subscribe)('http.client.response.finish', onResponse);
    function send({ method, path, body, iamAction }) {
        return new Promise((resolve, reject) => {
            const observed = { body: '', fail: (reason) => fail({ ended: reason }) };
            const timer = setTimeout(() => fail({ ended: 'time' }), requestTimeout);
            if (method === 'GET')
                signal?.addEventListener('abort', cancelled, { once: true });
            function settle() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', cancelled);
            }
            function fail(outcome) {
                settle();
                if ('ended' in outcome)
                    observed.request?.destroy();
                const facts = describeFailure(outcome, observed, requestTimeout, method);
                reject(new ovh_error/* OvhApiError */.s({ method, path, endpoint: endpoint.name, iamAction, ...facts }));
            }
            function cancelled() {
                settle();
                observed.request?.destroy();
                reject(new errors/* CancelledError */.c());
            }
            pending.run(observed, () => {
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
            const token = await fetchToken({
                ...credentials,
                endpoint,
                timeout: requestTimeout,
                signal,
                mask,
            });
            library.accessToken = { token: { access_token: token.value.reveal() }, expired: () => false };
            return { until: token.until };
        }
        const path = '/auth/time';
        const time = await send({ method: 'GET', path });
        if (typeof time !== 'number') {
            throw new ovh_error/* OvhApiError */.s({
                method: 'GET',
                path,
                endpoint: endpoint.name,
                message: "the response isn't a time",
                retryable: false,
                effectUnknown: false,
            });
        }
        library.apiTimeDiff = time - Math.round(Date.now() / 1000);
        return { until: Number.POSITIVE_INFINITY };
    }
    const call = inSession(signIn, send, credentials.kind === 'oauth2');
    return {
        async call(one) {
            if (signal?.aborted)
                throw new errors/* CancelledError */.c();
            return call(one);
        },
    };
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countedUsers),
/* harmony export */   s: () => (/* binding */ OvhApiError)
/* harmony export */ });
/* harmony import */ var _lib_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8668);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4538);


/** Paths of the calls that authenticate. */
const SIGN_IN = /^\/(oauth2\/token|auth\/time)$/;
/** Error of a call to the OVHcloud API without a usable response. */
class OvhApiError extends _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    details;
    name = 'OvhApiError';
    concernsRun;
    constructor(details) {
        super((0,_model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('api-error', whatHappened(details), { fix: fixOf(details) }), details.cause);
        this.details = details;
        this.concernsRun = SIGN_IN.test(details.path);
    }
}
function whatHappened({ method, path, status, errorClass, message }) {
    const outcome = status === undefined ? 'failed' : `responded with ${status}`;
    const kind = errorClass === undefined ? '' : ` ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(errorClass)}`;
    return `${method} ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${outcome}${kind}: ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message)}.`;
}
function fixOf(details) {
    const query = details.queryId === undefined ? '' : ` OVHcloud query ID: ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(details.queryId)}.`;
    return `${causeAndFix(details)}${query}`;
}
function causeAndFix(details) {
    const { status, path, endpoint, iamAction, retryable } = details;
    const users = countedUsers(details);
    if (users !== undefined) {
        const why = `OVHcloud counts ${users} users on the registry, and enabling OIDC deletes them.`;
        return `${why} To delete them, list them in \`deleteUsers\`.`;
    }
    if (path.endsWith('/oauth2/token')) {
        const what = 'Could not get an access token.';
        const account = 'The service account must belong to the account of this endpoint.';
        return retryable
            ? `${what} Re-run the job. If the error persists, check \`ovh-token-url\`.`
            : `${what} Check \`ovh-client-id\` and \`ovh-client-secret\`. ${account}`;
    }
    if (status === 401 || status === 403) {
        const action = iamAction === undefined ? '' : ` Their IAM policy must allow ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(iamAction)} on this project.`;
        const account = `They must belong to the account of the endpoint ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(endpoint)} (\`ovh-endpoint\`).`;
        return `OVHcloud rejected the credentials. ${account}${action}`;
    }
    if (status === 409)
        return 'The registry is being changed. Wait until it is READY, then re-run the job.';
    if (status === 429)
        return 'Too many calls to the OVHcloud API. Re-run the job later, or reduce `concurrency`.';
    if (status !== undefined && status >= 300 && status < 400)
        return "OVHcloud's API never redirects. Check `ovh-endpoint`.";
    if (status !== undefined && status < 300)
        return 'Re-run the job. If the error persists, check `ovh-endpoint` and your proxy.';
    if (status === undefined || status >= 500 || status === 408)
        return 'Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.';
    if (status === 404)
        return 'Check `serviceName`, `registryId` and `ovh-endpoint`.';
    return "The API rejected the call. Fix the cause in the API's message.";
}
/** Returns the number in "4 users exist, set parameter deleteUsers to delete them" (the guide), if any. */
function countedUsers({ status, message, }) {
    if (status !== 400)
        return undefined;
    const match = /(\d+) users? exists?\b.*deleteUsers/i.exec(message);
    return match === null ? undefined : Number(match[1]);
}
//# sourceMappingURL=error.js.map

/***/ }),

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ registryApi)
});

// EXTERNAL MODULE: ./build/bundle/src/model/users.js
var model_users = __nccwpck_require__(8450);
// EXTERNAL MODULE: ./build/bundle/src/ovh/error.js
var ovh_error = __nccwpck_require__(3366);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
// EXTERNAL MODULE: ./build/bundle/src/model/registry.js
var registry = __nccwpck_require__(8811);
;// CONCATENATED MODULE: ./build/bundle/src/ovh/responses.js


/** A value that the API may omit or send as null. */
function orElse(schema, fallback) {
    return schemas/* pipe */.FsL(schemas/* nullish */.cl6(schema), schemas/* transform */.pdi((value) => value ?? fallback));
}
const responses_text = orElse(schemas/* string */.YjP(), '');
const optionalText = orElse(schemas/* string */.YjP(), undefined);
const optionalBoolean = orElse(schemas/* boolean */.zMY(), undefined);
const id = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* pipe */.FsL(schemas/* number */.aig(), schemas/* transform */.pdi(String))]), schemas/* string */.YjP().check(api/* _minLength */.m9(1)));
const fields = Object.fromEntries(registry/* PROVIDER_FIELDS */.YT.map((field) => [field, registry/* FIELDS */.cJ[field].type === 'boolean' ? optionalBoolean : responses_text]));
/** Response of GET …/openIdConnect. Unknown fields are omitted, most importantly the client secret. */
const providerSchema = schemas/* object */.Ikc({
    ...fields,
    status: optionalText,
});
/** Response of GET …/containerRegistry/{registryID}. */
const registrySchema = schemas/* object */.Ikc({
    id,
    name: responses_text,
    status: responses_text,
    url: responses_text,
    iamEnabled: orElse(schemas/* boolean */.zMY(), false),
});
const registriesSchema = schemas/* array */.YOg(registrySchema);
/** Response of GET …/users. The password is omitted here, so that no type holds it. */
const usersSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id, user: responses_text, email: responses_text }));
//# sourceMappingURL=responses.js.map
;// CONCATENATED MODULE: ./build/bundle/src/ovh/registry.js



const ACTION = 'publicCloudProject:apiovh:containerRegistry/';
/**
 * Returns the API of a registry.
 *
 * @param isPublic whether the repository is public, so that reports show only the first letter of users
 */
function registryApi(client, { serviceName, registryId }, isPublic) {
    const project = `/cloud/project/${segment(serviceName)}/containerRegistry`;
    const base = `${project}/${segment(registryId)}`;
    const oidc = `${base}/openIdConnect`;
    async function read(path, action, schema) {
        const call = { method: 'GET', path, idempotent: true, iamAction: ACTION + action };
        const response = schema.safeParse(await client.call(call));
        if (response.success)
            return response.data;
        const place = response.error.issues[0]?.path.join('.') || 'the top';
        throw invalidResponse(path, `the response isn't what the API documents (at ${place})`);
    }
    async function write(call) {
        try {
            await client.call({ ...call, iamAction: ACTION + call.iamAction });
            return undefined;
        }
        catch (error) {
            if (error instanceof ovh_error/* OvhApiError */.s)
                return error;
            throw error;
        }
    }
    return {
        registry: () => read(base, 'get', registrySchema),
        registries: () => read(project, 'get', registriesSchema),
        async provider() {
            try {
                const provider = await read(oidc, 'openIdConnect/get', providerSchema);
                if (provider.endpoint !== '' && provider.clientId !== '')
                    return provider;
            }
            catch (error) {
                const { status, path } = error instanceof ovh_error/* OvhApiError */.s ? error.details : {};
                if (status === 404 && path === oidc)
                    return undefined;
                throw error;
            }
            throw invalidResponse(oidc, "the response isn't an OIDC configuration: it has no endpoint or no clientId");
        },
        async users() {
            const users = await read(`${base}/users`, 'users/get', usersSchema);
            const byId = new Map(users.map((user) => [user.id, { ...user, label: (0,model_users/* labelOf */.Wy)(user.user, isPublic) }]));
            return [...byId.values()];
        },
        create: (provider, clientSecret, deleteUsers) => write({
            method: 'POST',
            path: oidc,
            iamAction: 'openIdConnect/upsert',
            body: { ...(deleteUsers && { deleteUsers: true }), provider: registry_fields(provider, clientSecret) },
        }),
        update: (provider, clientSecret) => write({
            method: 'PUT',
            path: oidc,
            iamAction: 'openIdConnect/edit',
            body: registry_fields(provider, clientSecret),
        }),
        remove: () => write({ method: 'DELETE', path: oidc, iamAction: 'openIdConnect/delete' }),
        setAsAdmin: (userId) => write({
            method: 'PUT',
            path: `${base}/users/${segment(userId)}/setAsAdmin`,
            iamAction: 'users/setAsAdmin',
            idempotent: true,
        }),
        describe: (operation) => `${METHODS[operation]} ${oidc}`,
    };
}
const METHODS = { create: 'POST', update: 'PUT', delete: 'DELETE' };
function invalidResponse(path, message) {
    return new ovh_error/* OvhApiError */.s({
        method: 'GET',
        path,
        endpoint: 'OVHcloud',
        status: 200,
        message,
        retryable: false,
        effectUnknown: false,
    });
}
/** Returns every managed field, even `false` and `""`. The API could keep or default an omitted one. */
function registry_fields({ scope, ...provider }, clientSecret) {
    return {
        ...provider,
        scope: scope.join(','),
        ...(clientSecret !== undefined && { clientSecret: clientSecret.reveal() }),
    };
}
/** Returns an ID as one path segment. Throws for a dot segment, which would leave the registry's path. */
function segment(id) {
    if (id === '' || id === '.' || id === '..')
        throw new TypeError('An ID in a path must not be empty or a dot segment.');
    return encodeURIComponent(id);
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   Ux: () => (/* binding */ retryingClient),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS)
/* harmony export */ });
/* harmony import */ var _lib_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8668);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3366);


const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 500;
const MIN_RETRY_AFTER_MS = 100;
/** Maximum wait for a Retry-After. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * Returns the same client with retries of `idempotent` calls: up to five attempts with exponential backoff
 * and jitter. It honors Retry-After up to a minute. `registry/attempt.ts` retries writes of the OIDC
 * settings, because it has the record of earlier attempts.
 */
function retryingClient(client, wait) {
    return {
        call: (call) => (call.idempotent === true ? repeat(client, call, wait) : client.call(call)),
    };
}
async function repeat(client, call, wait) {
    let mayHaveLeft = false;
    for (let attempt = 1;; attempt++) {
        try {
            return await client.call(call);
        }
        catch (error) {
            if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .s))
                throw error;
            const { details } = error;
            mayHaveLeft ||= details.effectUnknown;
            if (details.retryable && attempt < MAX_ATTEMPTS)
                await backoff(error, attempt, wait);
            // If the last attempt had no effect, an earlier one may still have had one.
            else
                throw mayHaveLeft ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OvhApiError */ .s({ ...details, effectUnknown: true }) : error;
        }
    }
}
/**
 * Waits before the next attempt: 0.5 s, 1 s, 2 s, 4 s, each with a random delay of up to the same time added.
 * A Retry-After replaces this.
 *
 * @param attempt number of the attempt that failed, from 1
 */
async function backoff({ details }, attempt, wait) {
    const { method, path, message, status, retryAfter } = details;
    const jittered = FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (1 + Math.random());
    const ms = retryAfter === undefined
        ? jittered
        : Math.min(Math.max(retryAfter, MIN_RETRY_AFTER_MS), MAX_RETRY_AFTER_MS);
    const outcome = `${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message)}${status === undefined ? '' : ` (${status})`}`;
    const next = `Retrying in ${(ms / 1000).toFixed(1)} s (attempt ${attempt} of ${MAX_ATTEMPTS}).`;
    wait.log.info(`${method} ${(0,_lib_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}: ${outcome}. ${next}`);
    await wait.sleep(ms);
}
//# sourceMappingURL=retry.js.map

/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ RegistryRun),
  d: () => (/* binding */ RunRecord)
});

// EXTERNAL MODULE: ./build/bundle/src/lib/errors.js
var errors = __nccwpck_require__(4241);
// EXTERNAL MODULE: ./build/bundle/src/lib/quote.js
var quote = __nccwpck_require__(8668);
;// CONCATENATED MODULE: ./build/bundle/src/model/attempts.js
/** Statuses of a write that may have taken effect. */
const PENDING = ['in-flight', 'unknown', 'accepted'];
/** Returns the users that the writes delete, each once. */
function usersOf(attempts) {
    const byId = new Map(attempts.flatMap(({ deletes }) => deletes.map((user) => [user.id, user])));
    return [...byId.values()];
}
/** Sentence about a write that took effect, by the operation of its plan. */
const EFFECTS = {
    create: 'OIDC was enabled (POST).',
    update: 'OVHcloud accepted the update of the OIDC settings (PUT).',
    delete: 'OIDC was disabled (DELETE).',
    none: '',
};
//# sourceMappingURL=attempts.js.map
// EXTERNAL MODULE: ./build/bundle/src/model/checks.js
var checks = __nccwpck_require__(853);
// EXTERNAL MODULE: ./build/bundle/src/model/findings.js
var findings = __nccwpck_require__(4538);
// EXTERNAL MODULE: ./build/bundle/src/model/report.js
var report = __nccwpck_require__(4766);
// EXTERNAL MODULE: ./build/bundle/src/model/users.js
var model_users = __nccwpck_require__(8450);
;// CONCATENATED MODULE: ./build/bundle/src/record.js







/** State of one registry in this run. Its result is derived from its writes. */
class RegistryRun {
    desired;
    attempts = [];
    promotions = [];
    findings = [];
    /** Lines of the report that require no action. */
    notes = [];
    plan;
    url = '';
    /** Whether the registry was READY when the plan was made. */
    isReady = false;
    /** Live settings that the plan was made from. */
    before;
    /** Listed admins who don't exist yet, if they were read after a write. */
    pendingAdmins;
    /** What was asked of the provider and of Harbor. */
    checks = [];
    stop = 'failed';
    constructor(desired) {
        this.desired = desired;
    }
    get name() {
        return this.desired.name;
    }
    /** The name in the log. */
    get label() {
        return (0,quote/* quote */.hD)(this.name);
    }
    /** Whether a write took effect. `possible` until the live state shows it. */
    get effect() {
        if (this.attempts.some(({ status }) => PENDING.includes(status)))
            return 'possible';
        return this.attempts.some(({ status }) => status === 'done') ? 'confirmed' : 'none';
    }
    get result() {
        if (this.effect === 'possible')
            return 'unknown';
        if (this.effect === 'confirmed')
            return this.stop === 'verified' ? 'applied' : 'failed';
        return this.stop === 'verified' ? 'unchanged' : this.stop;
    }
    /** Users that OVHcloud deleted, or may have deleted. */
    get deleted() {
        return usersOf(this.attempts.filter(({ status }) => status === 'done' || PENDING.includes(status)));
    }
    /** Users that a sent write would delete, even if it seems to have no effect. */
    get targeted() {
        return usersOf(this.attempts.filter(({ status }) => status !== 'refused'));
    }
    get hasErrors() {
        return [...(this.plan?.findings ?? []), ...this.findings].some(({ level }) => level === 'error');
    }
    /** The only sentence about what was written. */
    get written() {
        const pending = this.attempts.filter(({ status }) => PENDING.includes(status)).at(-1);
        if (pending !== undefined) {
            const call = (0,quote/* quote */.hD)(`${pending.call} at ${pending.sentAt}`);
            const users = this.deleted.length === 0 ? '' : ` If it did, OVHcloud deleted ${(0,model_users/* nameUsers */.Kj)(this.deleted)}.`;
            return pending.status === 'accepted'
                ? `OVHcloud accepted ${call}, but the run ended before the result was verified.${users}`
                : `It isn't known whether ${call} took effect.${users}`;
        }
        if (this.effect === 'confirmed') {
            const users = this.deleted.length === 0 ? '' : ` OVHcloud deleted ${(0,model_users/* nameUsers */.Kj)(this.deleted)}.`;
            const secret = this.#sendsSecret ? ' The client secret was sent.' : '';
            return `${EFFECTS[this.plan?.operation ?? 'none']}${secret}${users}`;
        }
        const promoted = this.promotions.some(({ status }) => status !== 'refused');
        return promoted ? 'The OIDC settings were not written.' : 'Nothing was written.';
    }
    /** Completed steps in order, each a sentence. */
    get steps() {
        const written = this.effect === 'confirmed' ? [this.written] : [];
        const promoted = this.promoted.map(({ id, user }) => `User ${(0,quote/* quote */.hD)(user)} (ID ${id}) was set as admin.`);
        return [...written, ...promoted];
    }
    get promoted() {
        return this.promotions.filter(({ status }) => status === 'done').map(({ user }) => user);
    }
    /**
     * Sends a write and records its status.
     *
     * @param send resolves to undefined if the API accepted the write, else to the error
     */
    async send(attempt, send) {
        const entry = { ...attempt, status: 'in-flight' };
        this.attempts.push(entry);
        try {
            const failure = await send();
            entry.status =
                failure === undefined ? 'accepted' : failure.details.effectUnknown ? 'unknown' : 'refused';
            return failure;
        }
        catch (error) {
            entry.status = error instanceof errors/* CancelledError */.c ? 'refused' : 'unknown'; // a sent write isn't canceled
            throw error;
        }
    }
    /** Records what the live state shows about writes that may have taken effect. */
    prove(status) {
        const pending = this.attempts.filter((attempt) => PENDING.includes(attempt.status));
        const lost = this.attempts.filter((attempt) => attempt.status === 'no-effect');
        for (const attempt of pending.length > 0 ? pending : lost)
            attempt.status = status;
    }
    /** Resets writes without an effect to `unknown`, because only they explain the live state. */
    doubt() {
        for (const attempt of this.attempts)
            if (attempt.status === 'no-effect')
                attempt.status = 'unknown';
    }
    add(...findings) {
        this.findings.push(...findings);
    }
    snapshot() {
        const { desired, plan, result, url, deleted } = this;
        const planned = (plan?.findings ?? []).filter(({ code }) => !(0,checks/* isRepeatedLogin */.U)(code, this.findings));
        const findings = [...planned, ...this.findings];
        return {
            name: desired.name,
            serviceName: desired.serviceName,
            registryId: desired.registryId,
            url,
            operation: plan?.operation ?? 'none',
            changes: [...(plan?.changes ?? [])],
            clientSecret: plan?.clientSecret ?? 'kept',
            usersToDelete: [...(plan?.usersToDelete ?? [])],
            promotions: this.promotions.length > 0 || this.pendingAdmins !== undefined
                ? this.promoted
                : [...(plan?.promotions ?? [])],
            pendingAdmins: [...(this.pendingAdmins ?? plan?.pendingAdmins ?? [])],
            checks: this.checks.map(({ check, verdict, detail }) => ({ check, verdict, detail })),
            findings: result === 'unknown' ? [...findings, this.#unknown()] : findings,
            result,
            deleted,
            hasEffect: this.effect === 'confirmed',
            written: this.written,
            steps: this.steps,
            notes: this.notes,
            ...(this.before !== undefined && { before: this.before }),
            ...(desired.clientSecretEnv !== undefined && { clientSecretEnv: desired.clientSecretEnv }),
        };
    }
    #unknown() {
        const fix = "Run with `rotate-client-secret: true`, because the client secret can't be compared.";
        return (0,findings/* finding */.gk)('unknown', this.written, this.#sendsSecret ? { fix } : {});
    }
    /** Whether the plan replaces the client secret. */
    get #sendsSecret() {
        return this.plan?.operation === 'update' && this.plan.clientSecret === 'sent';
    }
}
/** State of this run. Safe to read at any time, so that a canceled run can still report. */
class RunRecord {
    mode = 'dry-run';
    reason = 'the run ended before its mode was known';
    config = '';
    origin = report/* NO_ORIGIN */.n;
    registries = [];
    findings = [];
    notes = [];
    /** URL of the pull request's comment, empty if there is none. */
    commentUrl = '';
    #cause;
    /** Whether a dry run that finds changes fails. */
    failsOnDrift = false;
    /** Returns the position of a registry's key in the file. */
    locate = () => undefined;
    /** Mode and reason, for the first line of the log. */
    get modeLine() {
        return `${(0,report/* modeWord */.E)(this.mode)}: ${this.reason}`;
    }
    /** Whether OIDC settings were written, or may have been. */
    get changed() {
        return this.registries.some(({ effect }) => effect !== 'none');
    }
    /** Whether users were deleted, or may have been. */
    get destructive() {
        return this.registries.some(({ deleted }) => deleted.length > 0);
    }
    /** The only sentence about what was written by the run as a whole. */
    get written() {
        const sentences = new Set(this.registries.map(({ written }) => written));
        if (sentences.size === 0)
            return 'Nothing was written.';
        return sentences.size === 1
            ? ([...sentences][0] ?? '')
            : 'Each registry below says what was written to it.';
    }
    /** Records why the run ended. */
    fail(cause) {
        if (this.#cause === cause)
            return;
        this.#cause = cause;
        this.findings.push(...(0,findings/* findingsOf */.WX)(cause));
    }
    /** Records why the work on a registry ended. A cause that fails every registry is recorded once. */
    failRegistry(registry, error) {
        const cause = (0,findings/* findingOf */.hD)(error);
        if (!(error instanceof findings/* ActionError */.lZ) || !error.concernsRun)
            return registry.add(cause);
        if (!this.findings.some(({ message }) => message === cause.message))
            this.findings.push(cause);
    }
    snapshot() {
        const { mode, reason, config, origin, notes } = this;
        const registries = this.registries.map((registry) => registry.snapshot());
        const told = new Set(registries.flatMap(({ findings }) => findings.map(({ message }) => message)));
        return {
            version: 1,
            mode,
            reason,
            config,
            origin,
            findings: this.findings.filter(({ message }) => !told.has(message)),
            notes: [...notes],
            registries,
            written: this.written,
            changed: this.changed,
            destructive: this.destructive,
        };
    }
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./build/bundle/src/lib/quote.js
var quote = __nccwpck_require__(8668);
;// CONCATENATED MODULE: ./build/bundle/src/action/mode.js

/** Events that apply with `dry-run: auto`, if they are for the default branch. */
const APPLY_EVENTS = new Set(['push', 'workflow_dispatch']);
/** Events on which people without write access choose what runs, or when. */
const UNTRUSTED_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Events on which only people with write access choose the config file. */
const TRUSTED_EVENTS = new Set(['push', 'workflow_dispatch']);
/**
 * Returns whether only people with write access chose this run's config file. Only such a file may decide
 * where the client secret is sent.
 */
function isTrusted({ event, fork }) {
    return TRUSTED_EVENTS.has(event) || (event === 'pull_request' && !fork);
}
/**
 * Returns whether the run may have no credentials. GitHub gives no secrets to pull requests from forks and of
 * Dependabot. Anywhere else a missing secret is a mistake.
 */
function mayLackCredentials({ event, fork, dependabot }, mode) {
    return mode === 'dry-run' && event === 'pull_request' && (fork || dependabot);
}
/** Returns whether people review this run before a merge, so that drift isn't a failure. */
function isReview({ event }) {
    return event === 'pull_request' || event === 'merge_group';
}
/**
 * Returns the mode of a run and its reason. Reads the default branch from the API only if the payload lacks
 * it.
 *
 * @param api undefined without a token
 */
async function findMode(context, dryRun, api, log) {
    let { defaultBranch } = context;
    if (defaultBranch === undefined && needsDefaultBranch(context, dryRun)) {
        defaultBranch = await api?.defaultBranch().catch((error) => {
            log.info(`Could not read the default branch: ${error instanceof Error ? error.message : error}`);
            return undefined;
        });
    }
    return decideMode(context, dryRun, defaultBranch);
}
/** Returns whether the mode depends on the default branch. */
function needsDefaultBranch(context, dryRun) {
    return dryRun === 'auto' && APPLY_EVENTS.has(context.event) && context.ref.startsWith('refs/heads/');
}
/**
 * Returns why `dry-run: false` isn't allowed on this event, or undefined. It could apply the change of an
 * untrusted contributor.
 */
function forbiddenApply(context, dryRun) {
    if (dryRun !== 'false')
        return undefined;
    const fix = 'Remove `dry-run` here, and apply on `push` to the default branch or by `workflow_dispatch`.';
    if (UNTRUSTED_EVENTS.has(context.event)) {
        const why = 'People without write access choose what runs there.';
        return `Input \`dry-run\` must not be \`false\` on ${(0,quote/* quote */.hD)(context.event)}. ${why} ${fix}`;
    }
    if (!context.fork)
        return undefined;
    const why = 'Its author chooses what is applied.';
    return `Input \`dry-run\` must not be \`false\` on a pull request from a fork. ${why} ${fix}`;
}
/**
 * Returns whether this run may write, and the reason, for the first line of log and summary.
 *
 * @param defaultBranch name of the default branch, from the payload or the API, undefined if neither has it
 */
function decideMode(context, dryRun, defaultBranch) {
    if (dryRun === 'true')
        return { mode: 'dry-run', reason: 'the input dry-run is true' };
    if (dryRun === 'false')
        return { mode: 'apply', reason: 'the input dry-run is false' };
    const { event, ref } = context;
    if (event === '')
        return { mode: 'dry-run', reason: 'there is no GitHub event' };
    if (!APPLY_EVENTS.has(event)) {
        const number = context.pullRequest === undefined ? '' : ` ${context.pullRequest.number}`;
        return {
            mode: 'dry-run',
            reason: `${event}${number}: only push and workflow_dispatch on the default branch apply`,
        };
    }
    const verb = event === 'push' ? 'push to' : 'workflow_dispatch on';
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
    if (branch === undefined)
        return { mode: 'dry-run', reason: `${verb} ${ref || 'no ref'}, which isn't a branch` };
    if (defaultBranch === undefined)
        return { mode: 'dry-run', reason: `${verb} ${branch}, and the default branch is unknown` };
    return branch === defaultBranch
        ? { mode: 'apply', reason: `${verb} ${branch}, the default branch` }
        : { mode: 'dry-run', reason: `${verb} ${branch}, not the default branch ${defaultBranch}` };
}
//# sourceMappingURL=mode.js.map
;// CONCATENATED MODULE: ./build/bundle/src/action/requirements.js


/** Returns the problems of a run in this mode that don't depend on the config file. */
function missingCredentials(inputs, context, mode) {
    const lacksCredentials = inputs.credentials === undefined && !mayLackCredentials(context, mode);
    return [
        forbiddenApply(context, inputs.dryRun),
        lacksCredentials ? inputs.credentialsProblem : undefined,
    ].flatMap((message) => (message === undefined ? [] : [{ message, code: 'input' }]));
}
/** Returns the client secret of a registry. */
function clientSecretOf({ clientSecretEnv }, { clientSecret, clientSecrets }) {
    return clientSecretEnv === undefined ? clientSecret : clientSecrets.get(clientSecretEnv);
}
/** Returns a problem for each empty environment variable that the file names as `clientSecretEnv`. */
function missingSecrets(registries, { clientSecrets }) {
    return registries.flatMap(({ name, state, clientSecretEnv }) => {
        if (state === 'absent' || clientSecretEnv === undefined || clientSecrets.has(clientSecretEnv))
            return [];
        const variable = `The environment variable ${(0,quote/* quote */.hD)(clientSecretEnv)}`;
        const what = `${variable}, which ${(0,quote/* quote */.hD)(name)} names as \`clientSecretEnv\`, is empty.`;
        return [{ message: `${what} Set it in the step's \`env\`.`, code: 'input' }];
    });
}
//# sourceMappingURL=requirements.js.map
// EXTERNAL MODULE: ./build/bundle/src/lib/http.js
var http = __nccwpck_require__(5142);
// EXTERNAL MODULE: ./build/bundle/src/model/checks.js
var model_checks = __nccwpck_require__(853);
// EXTERNAL MODULE: ./build/bundle/src/model/registry.js
var model_registry = __nccwpck_require__(8811);
;// CONCATENATED MODULE: ./build/bundle/src/checks/login.js
/** Start of Google's authorization endpoint, for which Harbor omits a scope (`getOauthConf` in pkg/oidc). */
const GOOGLE = 'https://accounts.google.com';
/** Returns the scopes that Harbor requests at this authorization endpoint. */
function requestedScopes({ scope }, endpoint) {
    const isGoogle = String(endpoint).startsWith(GOOGLE);
    return scope.filter((name) => !isGoogle || name !== 'offline_access');
}
/** Returns the login request in an address, or undefined if it is none. */
function readLoginRequest(address) {
    if (!URL.canParse(address))
        return undefined;
    const { origin, pathname, searchParams } = new URL(address);
    const of = (name) => searchParams.get(name) ?? '';
    if (of('client_id') === '' && of('redirect_uri') === '')
        return undefined;
    return {
        endpoint: origin + pathname,
        clientId: of('client_id'),
        redirectUri: of('redirect_uri'),
        responseType: of('response_type'),
        scope: of('scope'),
        state: of('state'),
    };
}
/**
 * Returns a login request that shows no page to log in, and errors in English if the provider knows it.
 * OpenID Connect Core 1.0 section 3.1.2.1.
 */
function withoutPrompt(address) {
    const url = new URL(address);
    url.searchParams.set('prompt', 'none');
    url.searchParams.set('ui_locales', 'en');
    return url.href;
}
//# sourceMappingURL=login.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/authorization.js



/** What a browser sends, in the language of the known responses. No cookie is sent or kept. */
const HEADERS = { accept: 'text/html,*/*;q=0.5', 'accept-language': 'en' };
const MAX_REDIRECTS = 3;
/**
 * Returns the address of the login request that Harbor will send with these settings (OpenID Connect Core 1.0
 * section 3.1.2.1, PKCE of RFC 7636), without a prompt. Returns undefined if it isn't https.
 */
async function loginAddress(settings, registryUrl, metadata) {
    const published = String(metadata.authorization_endpoint);
    if (!(0,http/* isSafe */.IP)(published))
        return undefined;
    const authorization_endpoint = new URL(published).href;
    const openid = await __nccwpck_require__.e(/* import() */ 935).then(__nccwpck_require__.bind(__nccwpck_require__, 3935));
    const server = { issuer: settings.endpoint, authorization_endpoint };
    const configuration = new openid.Configuration(server, settings.clientId);
    if (authorization_endpoint.startsWith('http:'))
        openid.allowInsecureRequests(configuration);
    const url = openid.buildAuthorizationUrl(configuration, {
        response_type: 'code',
        redirect_uri: (0,model_registry/* callbackOf */.R3)(registryUrl),
        scope: requestedScopes(settings, authorization_endpoint).join(' '),
        state: openid.randomState(),
        code_challenge: await openid.calculatePKCECodeChallenge(openid.randomPKCECodeVerifier()),
        code_challenge_method: 'S256',
    });
    return withoutPrompt(url.href);
}
/**
 * Returns the last response to a login request. Never throws. Follows at most three redirects, at the origin
 * of the request only, and never to the redirect URI. `timeout` includes them.
 */
async function fetchLogin(address, { redirectUri, verifyCert }, { send, ...limits }) {
    const since = Date.now();
    let url = address;
    for (let redirects = 0;; redirects++) {
        if (!(0,http/* isSafe */.IP)(url))
            return { address: url, response: NOT_HTTPS };
        const response = await send({ url, headers: HEADERS, verifyCert, since, ...limits });
        const target = redirectOf({ address: url, response });
        const isOver = target === undefined || redirects === MAX_REDIRECTS;
        if (isOver || isAt(target, redirectUri) || target.origin !== new URL(address).origin)
            return { address: url, response };
        url = target.href;
    }
}
const NOT_HTTPS = { kind: 'failed', reason: 'its address is not https', certificate: false };
/** Returns where a response redirects to, or undefined if it doesn't. */
function redirectOf({ address, response }) {
    if (response.kind === 'failed' || response.status < 300 || response.status >= 400)
        return undefined;
    const { location } = response.headers;
    return location !== undefined && URL.canParse(location, address) ? new URL(location, address) : undefined;
}
/** Returns whether an address is the redirect URI, with any query or fragment. */
function isAt(url, redirectUri) {
    if (!URL.canParse(redirectUri))
        return false;
    const wanted = new URL(redirectUri);
    return url.origin === wanted.origin && url.pathname === wanted.pathname;
}
//# sourceMappingURL=authorization.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/bundle/src/checks/fetch.js

/** Go's HTTP client, which Harbor uses, stops at the tenth redirect. */
const fetch_MAX_REDIRECTS = 9;
/**
 * Returns a provider's response of at most 1 MiB, or why there is none. Never throws. A GET follows at most
 * nine redirects, never to plain http. A POST follows none, because it may carry a secret.
 */
async function fetchFromProvider(request, { send, ...limits }) {
    const since = Date.now();
    let { url } = request;
    for (let redirects = 0;; redirects++) {
        if (!(0,http/* isSafe */.IP)(url))
            return { kind: 'insecure', address: url };
        const response = await send({ ...request, ...limits, url, since });
        if (response.kind === 'failed')
            return response;
        const { kind, status, body, headers } = response;
        const seen = { kind, status, body, redirected: redirects > 0 };
        const isRedirect = status >= 300 && status < 400 && headers.location !== undefined && request.method !== 'POST';
        if (!isRedirect)
            return seen;
        if (redirects === fetch_MAX_REDIRECTS || !URL.canParse(headers.location ?? '', url))
            return { ...seen, redirected: true };
        url = new URL(headers.location ?? '', url).href;
    }
}
//# sourceMappingURL=fetch.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/client.js



/** Redirect URI with a name that can't exist (RFC 6761). The provider never redirects to it. */
const REDIRECT_URI = 'https://registry.invalid/c/oidc/callback';
/**
 * Returns whether the provider accepts client ID and secret, from a request to the token endpoint with a code
 * that can't be valid (RFC 6749 section 5.2). Never throws. The secret goes only to the token endpoint of a
 * verified issuer, over a verified connection, without a redirect in between.
 */
async function fetchClientVerdict({ document, metadata }, request) {
    const { client, secret } = request;
    const { endpoint, verifyCert } = client;
    const { token_endpoint: tokenAt, issuer } = metadata ?? {};
    const isTrusted = issuer === endpoint && document.kind === 'response' && !document.redirected && verifyCert;
    if (!isTrusted || typeof tokenAt !== 'string' || !(0,http/* isSafe */.IP)(tokenAt))
        return 'unasked';
    if (secret === undefined)
        return 'unasked';
    return tryMethods(new URL(tokenAt).href, metadata ?? {}, secret, request);
}
/**
 * Like Harbor, sends ID and secret with Basic authentication first, then in the body, unless the provider
 * doesn't publish that method. The client is rejected only if all methods are.
 */
async function tryMethods(tokenAt, metadata, secret, { client, mask, ...sending }) {
    const openid = await __nccwpck_require__.e(/* import() */ 935).then(__nccwpck_require__.bind(__nccwpck_require__, 3935));
    const published = metadata.token_endpoint_auth_methods_supported;
    const methods = [
        ['client_secret_basic', openid.ClientSecretBasic],
        ['client_secret_post', openid.ClientSecretPost],
    ];
    const verdicts = [];
    for (const [name, authentication] of methods) {
        if (Array.isArray(published) && !published.includes(name))
            continue;
        const server = { issuer: String(metadata.issuer), token_endpoint: tokenAt };
        const configuration = new openid.Configuration(server, client.clientId, undefined, authentication(secret.reveal()));
        if (tokenAt.startsWith('http:'))
            openid.allowInsecureRequests(configuration);
        let response;
        configuration[openid.customFetch] = async (url, options) => {
            const headers = options.headers;
            for (const form of secretForms(headers.authorization, String(options.body)))
                mask(form);
            const body = String(options.body);
            response = await fetchFromProvider({ url, method: 'POST', headers, body, verifyCert: true }, sending);
            if (response.kind !== 'response')
                throw new TypeError('no response');
            return new Response(response.status === 204 ? null : response.body, {
                status: Math.max(response.status, 200),
            });
        };
        const parameters = { code: `check-${(0,external_node_crypto_.randomUUID)()}`, redirect_uri: REDIRECT_URI };
        await openid.genericGrantRequest(configuration, 'authorization_code', parameters).catch(() => undefined);
        const verdict = clientVerdict(response);
        if (verdict === 'accepted')
            return verdict;
        verdicts.push(verdict);
    }
    return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'rejected') ? 'rejected' : 'unknown';
}
/** Returns the encodings of the secret in Basic authentication and in a form's body. */
function secretForms(authorization, body) {
    const [, basic] = /^Basic (.+)$/.exec(authorization ?? '') ?? [];
    const [, inBody] = /(?:^|&)client_secret=([^&]+)/.exec(body) ?? [];
    const encoded = basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[1];
    return [basic, encoded, inBody].filter((form) => form !== undefined && form !== '');
}
/** Returns what a token response shows. `invalid_grant`: the client is valid (RFC 6749 section 5.2). */
function clientVerdict(response) {
    if (response?.kind !== 'response')
        return 'unknown';
    const error = (0,http/* jsonObject */.o$)(response.body)?.error;
    if (error === 'invalid_grant')
        return 'accepted';
    return response.status === 401 || error === 'invalid_client' ? 'rejected' : 'unknown';
}
//# sourceMappingURL=client.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/problems.js
/** Returns a problem with which a login fails. */
function failed(code, what, options = {}) {
    return { severity: 'failed', code, what, key: 'provider.endpoint', ...options };
}
/** Returns a problem that keeps a check from a result. */
function unknown(code, what, options = {}) {
    return { severity: 'unknown', code, what, key: 'provider.endpoint', ...options };
}
/** Returns a problem with which a login may still succeed. */
function suspicious(code, what, options = {}) {
    return { severity: 'suspicious', code, what, key: 'provider.endpoint', ...options };
}
//# sourceMappingURL=problems.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/metadata.js



/** Values that a login requires. Harbor doesn't notice that one is missing until somebody logs in. */
const REQUIRED = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'];
const ALGORITHMS = 'id_token_signing_alg_values_supported';
/**
 * Strings that Harbor decodes: those of its library (go-oidc, `providerJSON`), and two of its own
 * (`EndpointsClaims` in pkg/oidc/helper.go). A value of another type makes it reject the document.
 */
const DECODED_STRINGS = [
    'issuer',
    ...REQUIRED,
    'device_authorization_endpoint',
    'userinfo_endpoint',
    'end_session_endpoint',
    'revocation_endpoint',
];
/** Algorithms that Harbor's library knows (go-oidc, `supportedAlgorithms`). */
const KNOWN_ALGORITHMS = /^(RS|ES|PS)(256|384|512)$|^EdDSA$/;
/**
 * Returns a document in which the fields that Harbor decodes have their exact names. Go ignores the case of
 * names in JSON. Of several the last one counts that isn't null.
 */
function withHarborsNames(document) {
    const names = new Map([...DECODED_STRINGS, ALGORITHMS].map((name) => [fold(name), name]));
    const entries = Object.entries(document).map(([name, value]) => [names.get(fold(name)) ?? name, value]);
    const known = new Set(entries.flatMap(([name, value]) => (isNothing(value) ? [] : [name])));
    return Object.fromEntries(entries.filter(([name, value]) => !isNothing(value) || !known.has(name)));
}
/** Go compares names by Unicode's simple case folding, in which `ſ` is an `s`. */
function fold(name) {
    return name.toUpperCase().toLowerCase();
}
/** Returns the document if Harbor accepts it and can start a login with it. */
function loginMetadata(metadata, endpoint) {
    const isUsable = metadata?.issuer === endpoint && fieldProblems(metadata).length === 0;
    return isUsable ? metadata : undefined;
}
/** Returns what a document lacks or has in another type than Harbor decodes. */
function fieldProblems(metadata) {
    const { [ALGORITHMS]: algorithms } = metadata;
    const isList = Array.isArray(algorithms) ? algorithms.every(isStringOrNull) : isNothing(algorithms);
    const wrong = DECODED_STRINGS.filter((name) => !isStringOrNull(metadata[name] ?? null));
    if (!isList)
        wrong.push(ALGORITHMS);
    if (wrong.length > 0) {
        const what = `The provider's discovery document has values of a wrong type: ${(0,quote/* quoteList */.JN)(wrong)}.`;
        return [failed('provider-field', `${what} Harbor rejects such a document.`)];
    }
    const missing = REQUIRED.filter((name) => !metadata[name]);
    if (missing.length === 0)
        return [];
    const what = `The provider's discovery document lacks ${(0,quote/* quoteList */.JN)(missing)}.`;
    return [failed('provider-incomplete', `${what} A login requires them.`)];
}
/** Go reads null as if the value were missing. */
function isNothing(value) {
    return value === undefined || value === null;
}
function isStringOrNull(value) {
    return value === null || typeof value === 'string';
}
/**
 * Returns the problem of a published list of signing algorithms. Without an algorithm that Harbor's library
 * knows, it expects RS256 (go-oidc, `IDTokenVerifier.Verify`).
 *
 * @param keys the key set, undefined if it couldn't be read
 */
function algorithmProblems(metadata, keys) {
    const { [ALGORITHMS]: published } = metadata;
    if (!Array.isArray(published) || published.some((name) => KNOWN_ALGORITHMS.test(String(name))))
        return [];
    const what = 'The provider publishes no signing algorithm that Harbor knows, so Harbor expects RS256.';
    if (keys === undefined || keys.some(isRsaKey))
        return [suspicious('provider-algorithm', what)];
    return [failed('provider-algorithm', `${what} The provider has no RSA key, so every login would fail.`)];
}
function isRsaKey(key) {
    return key?.kty === 'RSA';
}
/** Returns the keys of a key set, or undefined if it has none. */
function keysOf(body) {
    const [, keys] = Object.entries((0,http/* jsonObject */.o$)(body) ?? {}).findLast(([name]) => fold(name) === 'keys') ?? [];
    return Array.isArray(keys) && keys.length > 0 ? keys : undefined;
}
/** Returns mistakes that published lists suggest. Providers may support more than they publish. */
function listProblems(metadata, provider, scopes) {
    return [
        ...responseTypeProblems(metadata.response_types_supported),
        ...scopeProblems(metadata.scopes_supported, scopes),
        ...claimProblems(metadata.claims_supported, provider),
    ];
}
function responseTypeProblems(types) {
    if (!Array.isArray(types) || types.includes('code'))
        return [];
    return [
        suspicious('provider-no-code', "The provider doesn't list the response type `code`, which Harbor uses."),
    ];
}
function scopeProblems(published, scopes) {
    if (!Array.isArray(published))
        return [];
    const unknown = scopes.filter((name) => !published.includes(name));
    if (unknown.length === 0)
        return [];
    const what = `The provider doesn't list these scopes: ${(0,quote/* quoteList */.JN)(unknown)}.`;
    const why = 'Some providers reject a login that requests an unknown scope.';
    return [suspicious('provider-scope', `${what} ${why}`, { key: 'provider.scope' })];
}
function claimProblems(claims, { userClaim }) {
    if (userClaim === '' || !Array.isArray(claims) || claims.length === 0 || claims.includes(userClaim))
        return [];
    const what = `The provider doesn't list the claim ${(0,quote/* quote */.hD)(userClaim)} (\`userClaim\`).`;
    return [suspicious('provider-claim', what, { key: 'provider.userClaim' })];
}
//# sourceMappingURL=metadata.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/discovery.js



/** Returns the discovery document (OpenID Connect Discovery 1.0 section 4). Never throws. */
async function fetchDocument({ endpoint, verifyCert }, sending) {
    const address = `${endpoint.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const document = await fetchFromProvider({ url: address, verifyCert }, sending);
    const metadata = document.kind === 'response' && document.status === 200 ? (0,http/* jsonObject */.o$)(document.body) : undefined;
    return { address, document, ...(metadata !== undefined && { metadata: withHarborsNames(metadata) }) };
}
/** Returns the provider's key set, or undefined if the document names none. Never throws. */
async function fetchKeys({ metadata }, { verifyCert }, sending) {
    const { jwks_uri: url } = metadata ?? {};
    return typeof url === 'string' && url !== '' ? fetchFromProvider({ url, verifyCert }, sending) : undefined;
}
//# sourceMappingURL=discovery.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/known-issues.js

const needsSlash = {
    field: 'endpoint',
    hasIssue: ({ endpoint }) => !endpoint.endsWith('/'),
};
const addSlash = ({ endpoint }) => `Set \`endpoint\` to ${(0,quote/* quote */.hD)(`${endpoint}/`)}.`;
const KNOWN_ISSUES = [
    {
        endpoint: /^https:\/\/[^/]+\.auth0\.com/,
        ...needsSlash,
        what: "Auth0's issuer ends with a slash.",
        fix: addSlash,
    },
    {
        endpoint: /\/application\/o\/[^/]+\/?$/,
        ...needsSlash,
        what: "authentik's issuer ends with a slash.",
        fix: addSlash,
    },
    {
        endpoint: /^https:\/\/(login\.microsoftonline\.com|sts\.windows\.net)\//,
        field: 'endpoint',
        hasIssue: ({ endpoint }) => !/^https:\/\/login\.microsoftonline\.com\/(?!common|organizations|consumers)[^/]+\/v2\.0$/.test(endpoint),
        what: "`endpoint` isn't the issuer of a single Entra ID tenant.",
        fix: () => 'Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.',
    },
    {
        endpoint: /^https:\/\/[^/]+\.amazoncognito\.com/,
        field: 'endpoint',
        hasIssue: () => true,
        what: "`endpoint` is the domain of Cognito's login page, not the issuer.",
        fix: () => 'Set `endpoint` to `https://cognito-idp.<region>.amazonaws.com/<user pool ID>`.',
    },
    {
        endpoint: /^https:\/\/(gitlab\.com$|cognito-idp\.)/,
        field: 'scope',
        hasIssue: ({ scope }) => scope.includes('offline_access'),
        what: "This provider doesn't support the scope `offline_access` and rejects logins that request it.",
        fix: () => 'Set `scope: [openid, profile, email]`.',
    },
];
/** Providers that don't support `offline_access`, so that its absence isn't a mistake. */
const WITHOUT_OFFLINE_ACCESS = /^https:\/\/(accounts\.google\.com$|gitlab\.com$|cognito-idp\.|[^/]+\.onelogin\.com\/|auth\.pingone\.)/;
/**
 * Returns the mistakes that the settings alone show. A discovery document takes precedence.
 *
 * @param metadata the discovery document, if it could be read
 */
function findKnownIssues(provider, metadata) {
    const issues = metadata === undefined
        ? KNOWN_ISSUES.filter(({ endpoint, hasIssue }) => endpoint.test(provider.endpoint) && hasIssue(provider))
        : [];
    return [
        ...issues.map(({ field, what, fix }) => ({
            severity: 'suspicious',
            code: 'provider-known-issue',
            what,
            fix: fix(provider),
            key: `provider.${field}`,
        })),
        ...offlineAccess(provider, metadata?.scopes_supported),
    ];
}
function offlineAccess({ endpoint, scope }, supported) {
    const isUnsupported = Array.isArray(supported)
        ? !supported.includes('offline_access')
        : WITHOUT_OFFLINE_ACCESS.test(endpoint);
    if (scope.includes('offline_access') || isUnsupported)
        return [];
    const what = "`scope` lacks `offline_access`, so Harbor's CLI secrets stop working when the ID token expires.";
    return [{ severity: 'suspicious', code: 'no-offline-access', what, key: 'provider.scope' }];
}
//# sourceMappingURL=known-issues.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/evaluate.js





/** Returns the checks with `check-provider: off`: only known issues of the settings, without a request. */
function skippedChecks(provider) {
    const detail = 'The provider was not checked, because `check-provider` is `off`.';
    return [
        { check: 'discovery', verdict: 'skipped', detail, problems: findKnownIssues(provider, undefined) },
        { check: 'client', verdict: 'skipped', detail, problems: [] },
    ];
}
/** Returns the check results: what Harbor would find at start-up and at a login. Pure. */
function evaluate(facts, provider) {
    const problems = [...discoveryProblems(facts, provider), ...findKnownIssues(provider, facts.metadata)];
    const verdict = verdictOf(problems);
    const detail = {
        passed: 'The discovery document and the keys of the provider are valid.',
        failed: "The provider's discovery document or keys are invalid.",
        unknown: "Could not read the provider's discovery document or keys.",
    }[verdict];
    return [{ check: 'discovery', verdict, detail, problems }, clientCheck(facts, provider)];
}
function verdictOf(problems) {
    if (problems.some(({ severity }) => severity === 'failed'))
        return 'failed';
    return problems.some(({ severity }) => severity === 'unknown') ? 'unknown' : 'passed';
}
function clientCheck({ client }, { clientId }) {
    const detail = {
        accepted: 'The provider accepts client ID and client secret.',
        rejected: 'The provider rejects client ID or client secret.',
        unknown: "The provider's response doesn't show whether it accepts client ID and client secret.",
        unasked: "The client secret wasn't sent to the provider.",
    }[client];
    const verdict = { accepted: 'passed', rejected: 'failed', unknown: 'unknown', unasked: 'skipped' }[client];
    const rejected = `The provider rejects the client ${(0,quote/* quote */.hD)(clientId)} with this secret`;
    const what = `${rejected}, so every login would fail.`;
    const problems = client === 'rejected' ? [failed('client-rejected', what, { key: 'provider.clientId' })] : [];
    return { check: 'client', verdict, detail, problems };
}
function discoveryProblems({ address, document, metadata, keys }, provider) {
    const missing = missingDocument(document, `its discovery document ${(0,quote/* quote */.hD)(address)}`);
    if (missing !== undefined)
        return [missing];
    if (metadata === undefined)
        return [
            failed('provider-not-oidc', `${(0,quote/* quote */.hD)(address)} isn't a JSON document, so this is no OpenID provider.`),
        ];
    const fields = fieldProblems(metadata);
    if (fields.some(({ code }) => code === 'provider-field'))
        return fields;
    const issuer = issuerProblem(metadata.issuer, provider.endpoint);
    if (issuer !== undefined)
        return [issuer];
    return [
        ...fields,
        ...(keys === undefined ? [] : keyProblems(keys, metadata)),
        ...listProblems(metadata, provider, requestedScopes(provider, metadata.authorization_endpoint)),
    ];
}
/** Returns why a response can't be evaluated (invalid, or the runner can't reach it), or undefined. */
function missingDocument(response, what) {
    if (response.kind === 'insecure')
        return unknown('provider-insecure', `The provider uses ${(0,quote/* quote */.hD)(response.address)} for ${what}, which isn't https.`);
    if (response.kind === 'failed') {
        const why = "The runner doesn't trust its certificate.";
        const fix = `${why} For a private CA, set \`NODE_EXTRA_CA_CERTS\`, and check that Harbor trusts it too.`;
        return unreachable(response.reason, what, response.certificate ? { fix } : {});
    }
    const { status } = response;
    if (status === 200)
        return undefined;
    if (status === 403 || status === 407 || status === 429 || status >= 500)
        return unreachable(`status ${status}`, what, {});
    return failed('provider-not-found', `The provider responds with ${status} to a request for ${what}.`);
}
function unreachable(reason, what, options) {
    const message = `Could not request ${what} from the provider (${(0,quote/* quote */.hD)(reason)}).`;
    return unknown('provider-unreachable', message, options);
}
/**
 * Returns the problem of an issuer that isn't exactly the endpoint, trailing slash included. Harbor's library
 * compares exactly (OpenID Connect Discovery 1.0 section 4.3).
 */
function issuerProblem(issuer, endpoint) {
    if (issuer === endpoint)
        return undefined;
    if (typeof issuer !== 'string' || issuer === '')
        return failed('provider-incomplete', "The provider's discovery document has no `issuer`.");
    if (issuer.includes('{')) {
        const what = `The provider's issuer ${(0,quote/* quote */.hD)(issuer)} contains a placeholder.`;
        const why = '`endpoint` serves many tenants, but Harbor requires one.';
        const fix = 'Set `endpoint` to the issuer of your tenant.';
        return failed('issuer-mismatch', `${what} ${why}`, { fix });
    }
    const what = `The provider's issuer is ${(0,quote/* quote */.hD)(issuer)}. Harbor requires that it is exactly \`endpoint\`.`;
    return failed('issuer-mismatch', what, { fix: `Set \`endpoint\` to ${(0,quote/* quote */.hD)(issuer)}.` });
}
function keyProblems(response, metadata) {
    const address = (0,quote/* quote */.hD)(String(metadata.jwks_uri));
    const missing = missingDocument(response, `its keys ${address}`);
    if (missing !== undefined)
        return [missing, ...algorithmProblems(metadata, undefined)];
    const keys = response.kind === 'response' ? keysOf(response.body) : undefined;
    if (keys !== undefined)
        return algorithmProblems(metadata, keys);
    return [failed('provider-keys', `${address} holds no keys, so no token of the provider can be verified.`)];
}
//# sourceMappingURL=evaluate.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/evaluate-harbor.js




/** Returns what Harbor's response shows. Pure. */
function evaluateHarbor(response, expected) {
    if (response.kind === 'failed') {
        const result = undecided(`could not be reached from the runner (${(0,quote/* quote */.hD)(response.reason)})`);
        return { ...result, isPending: false };
    }
    const { status, headers } = response;
    if (isRefusal(response))
        return { ...undecided(`rejects the runner (status ${status})`), isPending: false };
    const isRedirect = status >= 300 && status < 400;
    const address = isRedirect ? (headers.location ?? '') : '';
    const login = readLoginRequest(address);
    if (expected.settings === undefined)
        return evaluateDisabled(status, login);
    if (status === 412)
        return notEnabled();
    if (status === 500)
        return brokenProvider();
    if (login === undefined)
        return undecided(`responds with ${status}, which isn't the start of a login`);
    return compare(login, address, expected.settings, expected);
}
/** Returns whether something in front of Harbor rejects the runner, such as an IP restriction. */
function isRefusal(response) {
    return response.kind === 'response' && [401, 403, 407, 429].includes(response.status);
}
function evaluateDisabled(status, login) {
    if (status === 412)
        return { verdict: 'passed', detail: 'OIDC is off in Harbor.', problems: [], isPending: false };
    if (login === undefined)
        return undecided(`responds with ${status}, which doesn't show whether OIDC is off`);
    const what = 'OIDC was disabled, but Harbor still starts logins at the provider.';
    return failedResult('Harbor still starts logins at the provider.', failed('harbor-not-disabled', what));
}
function notEnabled() {
    const what = 'OIDC is off in Harbor, although OVHcloud returns OIDC settings.';
    return failedResult('OIDC is off in Harbor.', failed('harbor-not-enabled', what));
}
function brokenProvider() {
    const what = "Harbor can't start a login (status 500).";
    const why = "It can't reach the provider, doesn't trust its certificate, or reads another issuer there.";
    return failedResult("Harbor can't start a login.", failed('harbor-provider', `${what} ${why}`));
}
function compare(login, loginAddress, settings, { registryUrl, metadata }) {
    const callback = (0,model_registry/* callbackOf */.R3)(registryUrl);
    const host = compareHosts(login.redirectUri, callback);
    const different = [
        ...(metadata === undefined || isEndpoint(login, metadata) ? [] : ['endpoint']),
        ...(login.clientId === settings.clientId ? [] : ['clientId']),
        ...(host === 'other URI' ? ['redirect URI'] : []),
        ...(login.responseType === 'code' ? [] : ['response type']),
        ...(isSame((0,model_registry/* splitScopes */.c8)(login.scope), requestedScopes(settings, login.endpoint)) ? [] : ['scope']),
    ];
    if (different.length > 0) {
        const what = `Harbor starts logins with other values than the settings: ${(0,quote/* quoteList */.JN)(different)}.`;
        return failedResult('Harbor uses other settings.', failed('harbor-differs', what));
    }
    const detail = 'Harbor starts a login with these settings.';
    const problems = host === 'other host' ? [otherHost(login.redirectUri, callback)] : [];
    return { verdict: 'passed', detail, problems, isPending: false, loginAddress };
}
function otherHost(redirectUri, callback) {
    const what = `Harbor uses the redirect URI ${(0,quote/* quote */.hD)(redirectUri)}, not ${(0,quote/* quote */.hD)(callback)}.`;
    const fix = `Register ${(0,quote/* quote */.hD)(redirectUri)} at the provider.`;
    return suspicious('harbor-redirect-uri', what, { fix });
}
function isEndpoint({ endpoint }, { authorization_endpoint }) {
    const address = String(authorization_endpoint);
    if (!URL.canParse(address))
        return false;
    const { origin, pathname } = new URL(address);
    return withUpperCaseHex(endpoint) === withUpperCaseHex(origin + pathname);
}
/** Go writes `%c3` for what others write as `%C3`. */
function withUpperCaseHex(address) {
    return address.replace(/%[\da-f]{2}/gi, (hex) => hex.toUpperCase());
}
/** Returns whether a redirect URI is the registry's, or differs in more than its host. */
function compareHosts(redirectUri, callback) {
    if (!URL.canParse(redirectUri) || !URL.canParse(callback))
        return 'other URI';
    const [found, own] = [new URL(redirectUri), new URL(callback)];
    if (found.href === own.href)
        return 'same';
    const rest = found.search + found.hash + found.username + found.password;
    const isAlike = found.protocol === own.protocol && found.pathname === own.pathname && rest === '';
    return isAlike ? 'other host' : 'other URI';
}
function isSame(one, other) {
    return new Set(one).size === new Set(other).size && one.every((item) => other.includes(item));
}
function failedResult(detail, problem) {
    return { verdict: 'failed', detail, problems: [problem], isPending: true };
}
function undecided(seen) {
    const what = `Harbor ${seen}.`;
    return { verdict: 'unknown', detail: what, problems: [unknown('harbor-unknown', what)], isPending: true };
}
//# sourceMappingURL=evaluate-harbor.js.map
;// CONCATENATED MODULE: ./build/bundle/src/model/entra.js
const ENTRA_ID = /^https:\/\/(login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net)\//;
/** Returns whether an endpoint is that of Microsoft Entra ID. */
function isEntra(endpoint) {
    return ENTRA_ID.test(endpoint);
}
//# sourceMappingURL=entra.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/known-responses.js
/**
 * Every response that counts as a rejection. A response that isn't listed shows nothing, so that a page of a
 * proxy or of another provider never stops a write. `__tests__/fixtures/login-responses.json` has the source
 * of each row, with address and quotation.
 */
const KNOWN_RESPONSES = [
    { provider: 'Keycloak', rejects: 'redirect URI', phrase: 'Invalid parameter: redirect_uri' },
    { provider: 'Keycloak', rejects: 'redirect URI', phrase: 'Paramètre invalide : redirect_uri' },
    { provider: 'Keycloak', rejects: 'client', phrase: 'Client not found.' },
    { provider: 'Keycloak', rejects: 'client', phrase: 'Client inconnu.' },
    { provider: 'oidc-provider', rejects: 'redirect URI', phrase: 'error</strong>: invalid_redirect_uri' },
    { provider: 'oidc-provider', rejects: 'redirect URI', error: 'invalid_redirect_uri' },
    { provider: 'oidc-provider', rejects: 'client', phrase: 'error</strong>: invalid_client' },
    { provider: 'oidc-provider', rejects: 'client', error: 'invalid_client' },
    { provider: 'Dex', rejects: 'redirect URI', phrase: 'Unregistered redirect_uri.' },
    { provider: 'Dex', rejects: 'client', phrase: 'Invalid client_id.' },
    { provider: 'Dex', rejects: 'client', phrase: 'Invalid client_id provided.' },
    { provider: 'authentik', rejects: 'redirect URI', phrase: 'Redirect URI Error' },
    { provider: 'authentik', rejects: 'client', phrase: 'Client ID Error' },
    {
        provider: 'Zitadel',
        rejects: 'redirect URI',
        phrase: 'The requested redirect_uri is missing in the client configuration',
    },
    { provider: 'Zitadel', rejects: 'client', phrase: 'Errors.App.NotFound' },
    {
        provider: 'Okta',
        rejects: 'redirect URI',
        phrase: "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings",
    },
    { provider: 'Okta', rejects: 'client', phrase: "Invalid value for 'client_id' parameter" },
    { provider: 'Amazon Cognito', rejects: 'redirect URI', error: 'redirect_mismatch' },
];
//# sourceMappingURL=known-responses.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/evaluate-login.js






/** Errors of a provider that accepts the request, but has no session (OpenID Connect Core 1.0, 3.1.2.6). */
const ACCEPTED = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];
/** Errors of a provider that rejects the way to log in (RFC 6749 section 4.1.2.1). */
const FLOW_ERRORS = ['unauthorized_client', 'unsupported_response_type'];
/** Other errors that a message may name. Any other text could repeat the request's `state`. */
const OTHER_ERRORS = ['invalid_request', 'access_denied', 'server_error', 'temporarily_unavailable'];
const NOBODY = 'so nobody could log in.';
/** Returns what the response to a login request without a prompt shows. Pure. */
function evaluateLogin(request, received) {
    const { response } = received;
    if (response.kind === 'failed')
        return evaluate_login_undecided(request, `no response: ${response.reason}`);
    const target = redirectOf(received);
    if (target !== undefined && isAt(target, request.redirectUri))
        return evaluateError(request, target);
    if (target !== undefined)
        return evaluate_login_undecided(request, 'a redirect to another page');
    const { status } = response;
    if (status !== 400 && status !== 404)
        return evaluate_login_undecided(request, `status ${status}`);
    const rejected = rejectedPart(request, received.address, response.body);
    if (rejected === 'redirect URI')
        return rejectedRedirectUri(request);
    if (rejected === 'client')
        return rejectedClient(request);
    return evaluate_login_undecided(request, `status ${status}`);
}
function evaluateError(request, target) {
    const inFragment = new URLSearchParams(target.hash.slice(1)).get('error');
    const error = target.searchParams.get('error') ?? inFragment ?? '';
    if (ACCEPTED.includes(error))
        return { verdict: 'passed', detail: acceptedDetail(request), problems: [] };
    if (error === 'invalid_scope')
        return rejectedScope(request);
    if (FLOW_ERRORS.includes(error))
        return rejectedFlow(request, error);
    const shown = OTHER_ERRORS.includes(error) ? `the error ${error}` : 'an unknown error';
    return evaluate_login_undecided(request, error === '' ? 'a redirect without an error' : shown);
}
function acceptedDetail({ endpoint }) {
    return isEntra(endpoint)
        ? 'The provider accepts client ID and redirect URI. Entra ID checks the scopes after the sign-in.'
        : 'The provider accepts client ID, redirect URI and scopes.';
}
function rejectedRedirectUri({ clientId, redirectUri }) {
    const what = `The provider rejects the redirect URI for the client ${(0,quote/* quote */.hD)(clientId)}, ${NOBODY}`;
    const uri = `Register ${(0,quote/* quote */.hD)(redirectUri)} as redirect URI of the client, exactly so.`;
    const fix = `${uri} Then re-run this job.`;
    const problems = [failed('login-redirect-uri', what, { fix, key: 'provider.clientId' })];
    return { verdict: 'failed', detail: 'The provider rejects the redirect URI.', problems };
}
function rejectedClient({ clientId }) {
    const what = `The provider has no client ${(0,quote/* quote */.hD)(clientId)}, ${NOBODY}`;
    const problems = [failed('login-client', what, { key: 'provider.clientId' })];
    return { verdict: 'failed', detail: "The provider doesn't know the client ID.", problems };
}
function rejectedScope({ clientId, scope }) {
    const rejected = `The provider rejects the scopes ${(0,quote/* quote */.hD)(scope)}`;
    const what = `${rejected} for the client ${(0,quote/* quote */.hD)(clientId)}, ${NOBODY}`;
    const problems = [failed('login-scope', what, { key: 'provider.scope' })];
    return { verdict: 'failed', detail: 'The provider rejects a scope.', problems };
}
function rejectedFlow({ clientId }, error) {
    const rejected = `The provider doesn't allow the authorization code flow (${(0,quote/* quote */.hD)(error)})`;
    const what = `${rejected} for the client ${(0,quote/* quote */.hD)(clientId)}, ${NOBODY}`;
    const problems = [failed('login-flow', what, { key: 'provider.clientId' })];
    return { verdict: 'failed', detail: 'The provider rejects the authorization code flow.', problems };
}
/**
 * Returns the result of a login request whose response shows nothing.
 *
 * @param seen what came instead of a response that shows something
 */
function evaluate_login_undecided({ redirectUri }, seen) {
    const what = `The provider's response doesn't show whether it accepts a login request (${(0,quote/* quote */.hD)(seen)}).`;
    const fix = `Check that ${(0,quote/* quote */.hD)(redirectUri)} is registered as redirect URI of the client.`;
    const problems = [unknown('login-unknown', what, { fix, key: 'provider.clientId' })];
    return { verdict: 'unknown', detail: what, problems };
}
/** Returns what a page on the closed list rejects, without what it repeats of the request. */
function rejectedPart(request, address, body) {
    const own = [request.redirectUri, request.clientId, request.scope, request.state];
    const page = withoutValues(decodeEntities(withoutValues(body, own)), own).replace(/\s+/g, ' ');
    const errors = [
        (0,http/* jsonObject */.o$)(body)?.error,
        URL.canParse(address) ? new URL(address).searchParams.get('error') : undefined,
    ].map((error) => (typeof error === 'string' ? withoutValues(error, own) : ''));
    return KNOWN_RESPONSES.find(({ phrase, error }) => (phrase !== undefined && page.includes(phrase)) || (error !== undefined && errors.includes(error)))?.rejects;
}
/** Returns a text without values of our own request: plain, percent-encoded and form-encoded. */
function withoutValues(text, values) {
    const forms = values.flatMap((value) => [
        value,
        encodeURIComponent(value),
        new URLSearchParams({ '': value }).toString().slice(1),
    ]);
    return forms
        .filter((form) => form !== '')
        .sort((one, other) => other.length - one.length)
        .reduce((rest, form) => rest.replaceAll(form, '\u0000'), text);
}
/** Returns HTML with its references to characters replaced. */
function decodeEntities(html) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
    return html.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,4});/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return named[name] ?? whole;
        const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
//# sourceMappingURL=evaluate-login.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/harbor.js





/** Milliseconds for Harbor's response. A registry may be closed to the runner by an IP restriction. */
const HARBOR_TIMEOUT_MS = 5_000;
/** Milliseconds after a write until Harbor must have the settings. */
const HARBOR_LIMIT_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 10_000;
/** Milliseconds for which Harbor keeps what it read of a provider, and some more. */
const PROVIDER_KEPT_MS = 3_500;
/**
 * Returns whether Harbor starts logins as expected, and whether the provider accepts what Harbor then sends.
 * After a write it asks Harbor again for up to a minute. Never throws, except for a canceled run.
 */
async function checkHarbor(expected, asking) {
    const { verdict, detail, problems, loginAddress } = await untilApplied(expected, asking);
    const request = loginAddress === undefined ? undefined : readLoginRequest(loginAddress);
    const { settings, metadata } = expected;
    if (verdict !== 'passed' || request === undefined || settings === undefined)
        return { check: 'harbor', verdict, detail, problems };
    if (metadata === undefined) {
        const why = "The provider wasn't asked, because its discovery document isn't known.";
        return { check: 'harbor', verdict, detail: `${detail} ${why}`, problems };
    }
    const address = withoutPrompt(loginAddress ?? '');
    const options = { redirectUri: request.redirectUri, verifyCert: settings.verifyCert };
    const login = evaluateLogin(request, await fetchLogin(address, options, asking));
    return {
        check: 'harbor',
        verdict: login.verdict,
        detail: `${detail} ${login.detail}`,
        problems: [...problems, ...login.problems],
    };
}
async function untilApplied(expected, asking) {
    const { written, wait } = asking;
    const limit = written === 'nothing' ? 0 : Math.min(HARBOR_LIMIT_MS, wait.limit);
    if (written === 'hidden')
        await wait.sleep(PROVIDER_KEPT_MS);
    const start = wait.now();
    let earlier;
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
        const result = evaluateHarbor(await fetchHarbor(expected.registryUrl, asking), expected);
        // A lost response doesn't take back that Harbor didn't have the settings.
        const last = result.verdict === 'unknown' ? (earlier ?? result) : result;
        const left = limit - (wait.now() - start);
        if (!last.isPending || left <= 0)
            return last;
        earlier = last;
        const next = Math.min(pause, left);
        wait.log.info(`Harbor doesn't show the change yet. Checking again in ${Math.ceil(next / 1000)} s.`);
        await wait.sleep(next);
    }
}
/**
 * Returns Harbor's response to the start of a login. Never throws, and follows no redirect.
 *
 * @param registryUrl the registry's URL, as OVHcloud's API names it
 */
async function fetchHarbor(registryUrl, { send, timeout, signal }) {
    const url = `${registryUrl.replace(/\/+$/, '')}/c/oidc/login?redirect_url=/harbor/projects`;
    if (!(0,http/* isSafe */.IP)(url))
        return { kind: 'failed', reason: "its address isn't https", certificate: false };
    return send({ url, timeout: Math.min(timeout, HARBOR_TIMEOUT_MS), signal });
}
//# sourceMappingURL=harbor.js.map
;// CONCATENATED MODULE: ./build/bundle/src/checks/checks.js












/**
 * The checks of one run. They request each document once and check each client once, whatever the number of
 * registries, because providers lock clients that fail often. None throws, except for a canceled run.
 */
class Checks {
    #settings;
    #documents = new Map();
    #keySets = new Map();
    #clients = new Map();
    #logins = new Map();
    constructor(settings) {
        this.#settings = settings;
    }
    /** Checks the provider's documents and client while the live state is read. */
    async provider({ provider, clientSecretEnv = '' }, secret, reading) {
        if (provider === undefined)
            return absentChecks();
        if (this.#settings.strictness.provider === 'off')
            return skippedChecks(provider);
        const { endpoint, clientId, verifyCert } = provider;
        const address = JSON.stringify([endpoint, verifyCert]);
        // An untrusted contributor may have written the file, so the secret is sent only to the live endpoint.
        const secretIfAllowed = async () => this.#settings.maySendSecret || (await reading.catch(() => undefined))?.live?.endpoint === endpoint
            ? secret
            : undefined;
        const document = this.#document(provider);
        const [discovered, keys, client] = await Promise.all([
            document,
            once(this.#keySets, address, async () => fetchKeys(await document, provider, this.#settings)),
            secretIfAllowed().then((allowed) => once(this.#clients, JSON.stringify([address, clientId, clientSecretEnv, allowed !== undefined]), async () => fetchClientVerdict(await document, { ...this.#settings, client: provider, secret: allowed }))),
        ]);
        return evaluate({ ...discovered, ...(keys !== undefined && { keys }), client }, provider);
    }
    /**
     * Sends the provider the login request that Harbor will send, before a write.
     *
     * @param login undefined if there is nothing to check
     */
    async authorization(login) {
        const { strictness } = this.#settings;
        const skipped = (why) => (0,model_checks/* skippedCheck */.n)('authorization', why);
        if (strictness.login === 'off')
            return skipped('`check-login` is `off`.');
        if (login === undefined)
            return skipped('The file disables OIDC.');
        if (login.settings === undefined)
            return skipped('The settings of a login stay as they are.');
        if (strictness.provider === 'off')
            return skipped('`check-provider` is `off`.');
        if (!(0,http/* isSafe */.IP)(login.registryUrl))
            return skipped("OVHcloud doesn't return an https address of the registry.");
        const { registryUrl, settings } = login;
        const { endpoint, clientId, scope, verifyCert } = settings;
        const key = JSON.stringify([registryUrl, endpoint, clientId, scope, verifyCert]);
        return once(this.#logins, key, () => this.#login(registryUrl, settings));
    }
    async #login(registryUrl, settings) {
        const { document } = await this.#document(settings);
        const metadata = await this.#metadata(settings);
        const expected = { clientId: settings.clientId, redirectUri: (0,model_registry/* callbackOf */.R3)(registryUrl) };
        if (metadata === undefined)
            return document.kind === 'response' && document.status === 200
                ? (0,model_checks/* skippedCheck */.n)('authorization', "The provider's discovery document is invalid.")
                : { check: 'authorization', ...evaluate_login_undecided(expected, 'no discovery document') };
        const address = await loginAddress(settings, registryUrl, metadata);
        const request = address === undefined ? undefined : readLoginRequest(address);
        if (address === undefined || request === undefined)
            return { check: 'authorization', ...evaluate_login_undecided(expected, "its login page isn't at an https address") };
        const options = { redirectUri: expected.redirectUri, verifyCert: settings.verifyCert };
        const response = await fetchLogin(address, options, this.#settings);
        return { check: 'authorization', ...evaluateLogin(request, response) };
    }
    /** Checks that Harbor starts logins with the settings, and that the provider accepts what Harbor sends. */
    async harbor({ registryUrl, settings }, written, wait) {
        if (this.#settings.strictness.login === 'off')
            return (0,model_checks/* skippedCheck */.n)('harbor', '`check-login` is `off`.');
        const metadata = settings === undefined ? undefined : await this.#metadata(settings);
        return checkHarbor({ registryUrl, settings, metadata }, { ...this.#settings, written, wait });
    }
    /** Returns a problem if `check-login` is `strict` and the runner can't reach Harbor before a write. */
    async reachHarbor(registryUrl) {
        if (this.#settings.strictness.login !== 'strict')
            return undefined;
        const response = await fetchHarbor(registryUrl, this.#settings);
        if (response.kind === 'response' && !isRefusal(response))
            return undefined;
        const expected = { registryUrl, settings: undefined, metadata: undefined };
        const { verdict, detail, problems } = evaluateHarbor(response, expected);
        return { check: 'harbor', verdict, detail, problems };
    }
    #document(provider) {
        const { endpoint, verifyCert } = provider;
        const key = JSON.stringify([endpoint, verifyCert]);
        return once(this.#documents, key, () => fetchDocument(provider, this.#settings));
    }
    /** Returns the discovery document if a login can start with it. */
    async #metadata(settings) {
        if (this.#settings.strictness.provider === 'off')
            return undefined;
        return loginMetadata((await this.#document(settings)).metadata, settings.endpoint);
    }
}
/** Returns the checks of a registry whose file disables OIDC. */
function absentChecks() {
    const why = 'The file disables OIDC.';
    return [(0,model_checks/* skippedCheck */.n)('discovery', why), (0,model_checks/* skippedCheck */.n)('client', why)];
}
/** Returns the value of a key, made at the first call. */
function once(values, key, make) {
    const known = values.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    values.set(key, made);
    return made;
}
//# sourceMappingURL=checks.js.map
// EXTERNAL MODULE: ./build/bundle/src/model/findings.js
var model_findings = __nccwpck_require__(4538);
;// CONCATENATED MODULE: ./build/bundle/src/config/rules.js



/** Scopes of OpenID Connect, and those that begin with a resource URI. */
const KNOWN_TO_ENTRA = /^(openid|profile|email|offline_access)$|:\/\//;
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DISCOVERY = /\/?\.well-known\/openid-configuration\/?$/;
/**
 * Returns the mistakes in the settings of one provider that types can't express.
 *
 * Sources:
 * - the guide (userClaim with autoOnboard)
 * - Microsoft's documentation of scopes and of the groups claim (docs/providers)
 * - Harbor's documentation of OIDC authentication (offline_access, group filter)
 * - OpenID Connect Core 1.0 section 3.1.2.1 (openid) and Discovery 1.0 section 4 (issuer)
 */
async function checkProvider(provider, filters) {
    const { endpoint, scope, adminGroup, groupsClaim, groupFilter, verifyCert, autoOnboard, userClaim } = provider;
    const violations = [];
    const error = (field, message, ...needs) => {
        violations.push({ found: { message }, field, needs });
    };
    const warning = (field, code, ...needs) => {
        violations.push({ found: { code }, field, needs });
    };
    const issuer = endpoint === '' ? undefined : endpointProblem(endpoint);
    if (issuer !== undefined)
        error('endpoint', issuer);
    if (!scope.includes('openid'))
        error('scope', '`scope` lacks `openid`, which OpenID Connect requires. Add it.');
    if (!scope.includes('email'))
        warning('scope', 'no-email');
    if (adminGroup !== '' && groupsClaim === '') {
        const fix = 'Set it to the claim that holds the groups, often `groups`.';
        error('adminGroup', `\`adminGroup\` has no effect without \`groupsClaim\`. ${fix}`, 'groupsClaim');
    }
    const filterProblem = groupFilter === '' ? undefined : await filters.problemOf(groupFilter);
    if (filterProblem !== undefined)
        error('groupFilter', filterProblem);
    if (!verifyCert)
        warning('verifyCert', 'verify-cert-off');
    if (isEntra(endpoint)) {
        if (!scope.every((name) => KNOWN_TO_ENTRA.test(name)))
            warning('scope', 'entra-scope', 'endpoint');
        if (adminGroup !== '' && !GUID.test(adminGroup))
            warning('adminGroup', 'entra-group', 'endpoint');
    }
    if (autoOnboard && userClaim === '')
        warning('autoOnboard', 'auto-onboard', 'userClaim');
    return violations;
}
/** Returns why a string can't be an issuer, or undefined. */
function endpointProblem(endpoint) {
    const url = URL.canParse(endpoint) && endpoint === endpoint.trim() ? new URL(endpoint) : undefined;
    if (url === undefined) {
        const example = '`https://keycloak.example.com/realms/mpr`';
        return `\`endpoint\` must be a URL. Set it to the issuer, such as ${example}.`;
    }
    if (!(0,http/* isSafe */.IP)(endpoint))
        return '`endpoint` must begin with `https://`, because the client secret and every login are sent there.';
    if (url.username !== '' || url.password !== '') {
        const fix = 'Remove it, and change the password, because Git keeps it.';
        return `\`endpoint\` must not contain a user name or password. ${fix}`;
    }
    if (url.search !== '' || url.hash !== '')
        return '`endpoint` must not contain `?` or `#`. Set it to the issuer alone.';
    if (!DISCOVERY.test(endpoint))
        return undefined;
    const issuer = (0,quote/* quote */.hD)(endpoint.replace(DISCOVERY, ''));
    const what = '`endpoint` must be the issuer, not the URL of its discovery document.';
    return `${what} Set \`endpoint\` to ${issuer}.`;
}
/** Maximum number of instructions in all compiled group filters of a file. */
const MAX_FILTER_INSTRUCTIONS = 500_000;
/** A compiler for the group filters of one file. It compiles each once, up to a limit for all of them. */
class FilterCompiler {
    #left = MAX_FILTER_INSTRUCTIONS;
    #problems = new Map();
    /** Returns why Harbor can't use a group filter, or undefined. */
    async problemOf(expression) {
        if (!this.#problems.has(expression))
            this.#problems.set(expression, await this.#compile(expression));
        return this.#problems.get(expression);
    }
    async #compile(expression) {
        if (this.#left <= 0)
            return 'The group filters of this file are too complex together. Use fewer repetitions.';
        const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
        try {
            this.#left -= RE2JS.compile(expression).programSize();
            return undefined;
        }
        catch {
            const what = `Harbor can't compile ${(0,quote/* quote */.hD)(expression)}, so it would keep every group.`;
            return `${what} Use RE2 syntax, without look-around or back-references.`;
        }
    }
}
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./build/bundle/src/config/entry.js



/**
 * Returns the registry of an entry that has its defaults merged in. Reports mistakes. The rules skip keys
 * with invalid values.
 */
async function toRegistry({ values, provider: given, wrong }, { fallbacks, filters }, report) {
    const registryId = String(values.registryId ?? fallbacks.registryId);
    const serviceName = String(values.serviceName ?? fallbacks.serviceName);
    if (!wrong.has('registryId'))
        checkId(registryId, 'registryId', 'registry-id', report);
    if (!wrong.has('serviceName'))
        checkId(serviceName, 'serviceName', 'service-name', report);
    const state = values.state === 'absent' ? 'absent' : 'present';
    const provider = complete(given);
    const findings = state === 'present' && !wrong.has('provider')
        ? await judge(provider, { given, wrong, filters }, report)
        : [];
    return {
        name: String(values.name ?? registryId),
        serviceName,
        registryId,
        state,
        deleteUsers: (values.deleteUsers ?? false),
        acceptIssuerChange: values.acceptIssuerChange === true,
        ...(state === 'present' && { provider }),
        ...(given.clientSecretEnv !== undefined && { clientSecretEnv: String(given.clientSecretEnv) }),
        ...(given.clientSecretExpires !== undefined && {
            clientSecretExpires: String(given.clientSecretExpires),
        }),
        admins: (values.admins ?? []),
        findings,
    };
}
function checkId(id, key, input, report) {
    if (id === '')
        report(`\`${key}\` is missing. Add it. If the file has one registry, you can set \`${input}\` instead.`, [
            key,
        ]);
    else if (/[/\\?#%\s]/.test(id) || id === '.' || id === '..')
        report(`\`${key}\` must be an ID. Remove \`/\`, spaces and similar characters.`, [key]);
}
/** Returns the warnings of the rules, and reports their errors. */
async function judge(provider, { given, wrong, filters, }, report) {
    for (const field of model_registry/* PROVIDER_FIELDS */.YT) {
        const isRequired = 'required' in model_registry/* FIELDS */.cJ[field];
        if (isRequired && !given[field] && !wrong.has(`provider.${field}`))
            report(`\`provider.${field}\` is missing. Add it.`, ['provider']);
    }
    const findings = [];
    for (const { found, field, needs } of await checkProvider(provider, filters)) {
        if ([field, ...needs].some((name) => wrong.has(`provider.${name}`)))
            continue;
        if ('message' in found)
            report(found.message, ['provider', field]);
        else
            findings.push((0,model_findings/* catalogFinding */.Td)(found.code, `provider.${field}`));
    }
    return findings;
}
/** Returns every field of the provider, with defaults. */
function complete(given) {
    const fields = model_registry/* PROVIDER_FIELDS */.YT.map((name) => {
        const field = model_registry/* FIELDS */.cJ[name];
        return [name, given[name] ?? ('default' in field ? field.default : '')];
    });
    return Object.fromEntries(fields);
}
//# sourceMappingURL=entry.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var mini_schemas = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __nccwpck_require__(1041);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODateTime", (inst, def) => {
    core.$ZodISODateTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return core._isoDateTime(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODate", (inst, def) => {
    core_schemas/* $ZodISODate */.v1.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return api/* _isoDate */.db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

;// CONCATENATED MODULE: ./build/bundle/src/config/schema.js


/**
 * A string on one line. The pattern limits its length, because zod's length check also runs on mappings with
 * a key `length`.
 */
const schema_text = mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^\P{Cc}{0,2048}$/u));
const filled = mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^\P{Cc}{1,2048}$/u));
const names = mini_schemas/* array */.YOg(filled);
const MAX_SCOPES = 100;
const scopes = mini_schemas/* pipe */.FsL(mini_schemas/* pipe */.FsL(mini_schemas/* union */.KCZ([mini_schemas/* array */.YOg(schema_text), schema_text]), mini_schemas/* transform */.pdi((given) => (0,model_registry/* splitScopes */.c8)(typeof given === 'string' ? given : given.join(' ')))), mini_schemas/* array */.YOg(mini_schemas/* string */.YjP()).check(api/* _maxLength */.Eb(MAX_SCOPES)));
const FIELD_SCHEMAS = { string: schema_text, boolean: mini_schemas/* boolean */.zMY(), scopes };
/** Returns the schema of a key that may be omitted or empty, with its documentation for editors. */
function key(schema, about) {
    const optional = mini_schemas/* nullish */.cl6(schema);
    registries/* globalRegistry */.fd.add(optional, { ...about });
    return optional;
}
/** Provider settings in the file. Missing keys are checked later, after the defaults are merged in. */
const providerShape = {
    ...Object.fromEntries(model_registry/* PROVIDER_FIELDS */.YT.map((name) => {
        const { type, about, ...field } = model_registry/* FIELDS */.cJ[name];
        const fallback = 'default' in field ? { default: field.default } : {};
        const examples = 'example' in field ? { examples: [field.example] } : {};
        return [name, key(FIELD_SCHEMAS[type], { description: about, ...fallback, ...examples })];
    })),
    clientSecretEnv: key(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(model_registry/* CLIENT_SECRET_ENV */.DI)), {
        description: 'Environment variable that holds the client secret: OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_<NAME>',
        examples: ['OIDC_CLIENT_SECRET_STAGING'],
    }),
    clientSecretExpires: key(date(), {
        description: 'Day on which the client secret expires. Every run warns from 30 days before',
        examples: ['2027-03-01'],
    }),
};
/** Keys that can be defaults for every registry. */
const sharedShape = {
    serviceName: key(schema_text, {
        description: 'Public Cloud project ID. Default: the input service-name',
        examples: ['0123456789abcdef0123456789abcdef'],
    }),
    provider: key(mini_schemas/* strictObject */.rej(providerShape), { description: 'The OIDC provider' }),
    admins: key(mini_schemas/* pipe */.FsL(names, mini_schemas/* transform */.pdi((given) => [...new Set(given)])), {
        description: 'Users to set as Harbor admins, by name or e-mail address',
        examples: [['alice', 'bob@example.com']],
    }),
};
const entryShape = {
    ...sharedShape,
    name: key(filled, {
        description: 'Name of this registry in reports and in the input `only`. Default: its registryId',
        examples: ['production'],
    }),
    registryId: key(schema_text, {
        description: 'Registry ID. Default: the input registry-id',
        examples: ['4ebc4ef5-1234-4567-89ab-0123456789ab'],
    }),
    state: key(mini_schemas/* enum */.k5n(['present', 'absent']), {
        description: '`absent` disables OIDC on the registry',
        default: 'present',
    }),
    deleteUsers: key(mini_schemas/* union */.KCZ([mini_schemas/* boolean */.zMY(), names]), {
        description: 'Users who may be deleted when OIDC is enabled or disabled: a list, or true for all',
        default: false,
        examples: [['admin-local', 'robot_scan']],
    }),
    acceptIssuerChange: key(mini_schemas/* boolean */.zMY(), {
        description: 'Allows `endpoint` to change while users exist',
        default: false,
    }),
};
const entrySchema = mini_schemas/* strictObject */.rej(entryShape);
const registriesShape = {
    ...sharedShape,
    registries: mini_schemas/* array */.YOg(entrySchema)
        .check(api/* _minLength */.m9(1))
        .register(registries/* globalRegistry */.fd, { description: 'The registries' }),
};
const registriesSchema = mini_schemas/* strictObject */.rej(registriesShape);
const PROVIDER_KEYS = Object.keys(providerShape);
const ENTRY_KEYS = Object.keys(entryShape);
const REGISTRIES_KEYS = Object.keys(registriesShape);
/** Dangerous keys, which are set per registry and never as a default for all. */
const DANGEROUS_KEYS = ['deleteUsers', 'state', 'acceptIssuerChange'];
/** Keys whose values may be booleans. Elsewhere `true` is a string. */
const BOOLEAN_KEYS = new Set([
    ...model_registry/* PROVIDER_FIELDS */.YT.filter((name) => model_registry/* FIELDS */.cJ[name].type === 'boolean'),
    'deleteUsers',
    'acceptIssuerChange',
]);
/** Allowed values of keys, as messages name them. */
const EXPECTED = {
    provider: 'a mapping with keys such as `name` and `endpoint`',
    scope: 'a list such as `[openid, profile, email]` or a string, of at most 100 scopes',
    deleteUsers: '`true`, `false` or a list of user names',
    state: '`present` or `absent`',
    admins: 'a list of user names or e-mail addresses',
    registries: 'a list of at least one registry',
    clientSecretExpires: 'a date such as `2027-03-01`',
    clientSecretEnv: '`OIDC_CLIENT_SECRET`, or `OIDC_CLIENT_SECRET_` and uppercase letters, digits and `_`',
};
/** Returns what the value at a path must be. */
function expected(path) {
    const last = path.at(-1);
    if (path.length === 0 || (typeof last === 'number' && path.at(-2) === 'registries'))
        return 'a mapping';
    if (typeof last === 'string' && Object.hasOwn(EXPECTED, last))
        return EXPECTED[last] ?? '';
    if (typeof last === 'string' && BOOLEAN_KEYS.has(last))
        return '`true` or `false`, without quotes';
    return 'a string on one line of at most 2048 characters, not empty in a list';
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/bundle/src/config/keys.js

/** An entry without keys. */
const NOTHING = { values: {}, provider: {}, wrong: new Set() };
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** Returns the valid values of a mapping, and the keys with invalid values. */
function parseKeys(shape, raw, root, problems) {
    const { provider, registries: _, ...keys } = raw;
    const entry = { values: {}, provider: {}, wrong: new Set() };
    const isForAll = 'registries' in shape;
    parseMapping(shape, keys, { root, problems, isForAll, into: entry.values, wrong: entry.wrong, prefix: '' });
    const inProvider = { root: [...root, 'provider'], problems, isForAll: false, prefix: 'provider.' };
    if (isMapping(provider))
        parseMapping(providerShape, provider, { ...inProvider, into: entry.provider, wrong: entry.wrong });
    else if (provider !== undefined && provider !== null) {
        problems.addWrong([...root, 'provider']);
        entry.wrong.add('provider');
    }
    return entry;
}
function parseMapping(shape, raw, { root, problems, isForAll, into, wrong, prefix }) {
    for (const [key, value] of Object.entries(raw)) {
        const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (schema === undefined) {
            problems.addUnknownKey([...root, key], Object.keys(shape), isForAll);
            continue;
        }
        if (value === null || value === undefined)
            continue; // as if it were omitted
        const result = schema.safeParse(value);
        if (result.success)
            into[key] = result.data;
        else {
            wrong.add(prefix + key);
            for (const { path } of result.error.issues.slice(0, problems.isFull ? 0 : undefined))
                problems.addWrong([...root, key, ...path]);
        }
    }
}
/** Returns an entry with defaults: `provider` is merged key by key, everything else is replaced. */
function merge(defaults, own) {
    const inherited = [...defaults.wrong].filter((key) => !isGiven(own, key));
    return {
        values: { ...defaults.values, ...own.values },
        provider: { ...defaults.provider, ...own.provider },
        wrong: new Set([...inherited, ...own.wrong]),
    };
}
function isGiven({ values, provider }, key) {
    const [, field] = /^provider\.(.+)$/.exec(key) ?? [];
    return field === undefined ? Object.hasOwn(values, key) : Object.hasOwn(provider, field);
}
//# sourceMappingURL=keys.js.map
;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/bundle/src/config/problems.js




/** Maximum length of a key that is compared with the known ones. */
const MAX_KEY_CHARACTERS = 60;
/**
 * The problems of a file, each once, with the position that causes it. After 200 it stops collecting, to
 * limit the time that a file takes.
 */
class Problems {
    tree;
    list = [];
    #seen = new Set();
    constructor(tree) {
        this.tree = tree;
    }
    get isFull() {
        return this.list.length > model_findings/* MAX_PROBLEMS */.aZ;
    }
    add(message, path, part = 'key') {
        if (this.isFull)
            return;
        const position = part === 'key' ? this.tree.keyAt(path) : this.tree.valueAt(path);
        const id = `${position.line}:${position.column}:${message}`;
        if (this.#seen.has(id))
            return;
        this.#seen.add(id);
        this.list.push({ message, position });
    }
    /** Adds the problem of a value of a wrong type. */
    addWrong(path) {
        this.add(`\`${label(path)}\` must be ${expected(path)}.`, path, 'value');
    }
    addUnknownKey(path, known, isForAll) {
        if (!this.isFull)
            this.add(unknownKey(String(path.at(-1)), known, isForAll), path);
    }
}
function unknownKey(key, known, isForAll) {
    if (/^client[-_]?secret$/i.test(key)) {
        const what = 'The file must not contain a client secret, because Git keeps it.';
        return `${what} Remove it, rotate it at the provider, and set the input \`oidc-client-secret\`.`;
    }
    if (isForAll && DANGEROUS_KEYS.includes(key)) {
        const what = `\`${key}\` is dangerous, so it can't be a default for all registries.`;
        return `${what} Move it into the entries of \`registries\`.`;
    }
    // Letters only are probably a typo. Anything else could be a misplaced value, such as a secret.
    const shown = /^[A-Za-z_-]{1,40}$/.test(key) ? `${(0,quote/* quote */.hD)(key)} is an unknown key` : 'This key is unknown';
    const near = closestMatch(key.toLowerCase().slice(0, MAX_KEY_CHARACTERS), known.map((name) => name.toLowerCase()), { maxDistance: 4 });
    const match = known.find((name) => name.toLowerCase() === near);
    return match === undefined
        ? `${shown}. Known keys: ${(0,quote/* quoteList */.JN)(known)}.`
        : `${shown}. Did you mean \`${match}\`?`;
}
/** Returns a path as messages name it, such as `registries[2].provider.scope`. */
function label(path) {
    const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return text.replace(/^\./, '') || 'the file';
}
//# sourceMappingURL=problems.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/bundle/src/config/source.js




/** Maximum size of the config file. A file with 500 registries is much smaller. */
const MAX_FILE_BYTES = 256 * 1024;
/**
 * Reads the config file. It must be in the workspace, even if it is a link.
 *
 * @param path relative to the workspace
 * @throws ProblemsError if it can't be read
 */
function readConfig(path, workspace) {
    const file = `The config file ${(0,quote/* quote */.hD)(path)}`;
    const real = realPathOf((0,external_node_path_.resolve)(workspace, path));
    if (real === undefined)
        throw problem(`${file} was not found. Commit it, run \`actions/checkout\` before this action, or set \`config\`.`);
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const inside = (0,external_node_path_.relative)(root, real);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(root, inside) !== real)
        throw problem(`${file} is outside the workspace, or links out of it. Move it into the repository.`);
    const stat = (0,external_node_fs_.statSync)(real);
    if (!stat.isFile())
        throw problem(`${file} isn't a file. Set the input \`config\` to a YAML file.`);
    if (stat.size > MAX_FILE_BYTES)
        throw problem(`${file} is larger than 256 KiB. Check the input \`config\`, or split the file.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(real));
    }
    catch {
        throw problem(`${file} isn't UTF-8 text. Save it as UTF-8.`);
    }
}
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function problem(message) {
    return new model_findings/* ProblemsError */.FQ([{ message }]);
}
//# sourceMappingURL=source.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/bundle/src/config/yaml.js

/** Maximum number of values. Hundreds of registries have fewer, but aliases can expand to millions. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 32;
const START = { line: 1, column: 1 };
/** Syntax errors by the library's code. Its own messages would quote the file's lines. */
const SYNTAX = {
    BAD_INDENT: 'wrong indentation',
    BLOCK_AS_IMPLICIT_KEY: 'a nested block where a key is expected',
    MISSING_CHAR: 'a missing character (a quote, a bracket, a comma or a space)',
    MULTIPLE_DOCS: 'more than one document. Remove what follows `---`',
    TAB_AS_INDENT: 'a tab as indentation. Use spaces',
    TAG_RESOLVE_FAILED: 'a tag (`!…`). Remove it',
    MULTIPLE_TAGS: 'a tag (`!…`). Remove it',
};
/** Error for a file that is nested too deeply or has too many values. */
class LimitExceededError extends Error {
}
/**
 * Returns the values of a YAML 1.2 text (JSON is YAML). Scalars are read from their source, so that numbers
 * keep their digits. Only an unquoted `true` or `false` under one of `booleanKeys` becomes a boolean. An
 * unquoted null is null.
 *
 * @param booleanKeys keys whose values may be booleans
 */
function parseTree(text, booleanKeys) {
    const lines = new dist/* LineCounter */.HN();
    const at = (node) => {
        const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const failed = (...problems) => ({
        value: undefined,
        problems,
        keyAt: () => START,
        valueAt: () => START,
    });
    try {
        const options = {
            lineCounter: lines,
            prettyErrors: false,
            logLevel: 'error',
            uniqueKeys: false,
        };
        const document = (0,dist/* parseDocument */.Tp)(text, options);
        const { yaml } = document.directives ?? {};
        if (yaml?.explicit && yaml.version !== '1.2') {
            const message = 'The file uses YAML 1.1, in which `yes` is a boolean. Remove the `%YAML` line.';
            return failed({ message, position: START });
        }
        const errors = [...document.errors, ...document.warnings];
        if (errors.length > 0)
            return failed(...syntaxProblems(errors, (offset) => at({ range: [offset] })));
        const converter = new Converter(booleanKeys, at);
        const value = converter.plain(document.contents, undefined, 0);
        return {
            value,
            problems: converter.problems,
            keyAt: (path) => at(converter.nodeAt(document.contents, path, 'key')),
            valueAt: (path) => at(converter.nodeAt(document.contents, path, 'value')),
        };
    }
    catch (error) {
        if (!(error instanceof LimitExceededError || error instanceof RangeError))
            throw error;
        const what = 'The file is nested too deeply, or its aliases expand to too many values.';
        const message = `${what} Replace aliases with their values.`;
        return failed({ message, position: START });
    }
}
/** Returns one problem per line, because the library reports many errors for one mistake. */
function syntaxProblems(errors, at) {
    const byLine = new Map();
    for (const { code, pos } of errors) {
        const position = at(pos[0]);
        const what = SYNTAX[code] ?? 'a syntax error';
        if (!byLine.has(position.line))
            byLine.set(position.line, { message: `This isn't valid YAML: ${what}.`, position });
    }
    return [...byLine.values()];
}
/**
 * Converts the library's nodes into plain values. Looks up aliases, because the library searches for them.
 */
class Converter {
    booleanKeys;
    at;
    problems = [];
    #left = MAX_VALUES;
    #anchors = new Map();
    #targets = new Map();
    constructor(booleanKeys, at) {
        this.booleanKeys = booleanKeys;
        this.at = at;
    }
    plain(node, key, depth, isCopy = false) {
        if (--this.#left < 0 || depth > MAX_DEPTH)
            throw new LimitExceededError();
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
            if (target !== undefined) {
                this.#targets.set(node, target);
                return this.plain(target, key, depth + 1, true);
            }
            const what = "This isn't valid YAML: an alias (`*…`) without an anchor (`&…`).";
            const message = `${what} Quote a string that begins with \`*\`.`;
            this.problems.push({ message, position: this.at(node) });
            return null;
        }
        if (node?.anchor !== undefined && !isCopy)
            this.#anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node.items, depth, isCopy);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.plain(item, key, depth + 1, isCopy));
        return (0,dist/* isScalar */.jn)(node) ? this.#scalar(node, key) : null;
    }
    #map(items, depth, isCopy) {
        const object = Object.create(null);
        for (const { key, value } of items) {
            const name = (0,dist/* isScalar */.jn)(key) ? textOf(key) : '?';
            // The library's own check compares every key with every other key.
            if (Object.hasOwn(object, name) && !isCopy) {
                const message = "This isn't valid YAML: this key is defined twice. Remove one.";
                this.problems.push({ message, position: this.at(key) });
            }
            object[name] = this.plain(value, name, depth + 1, isCopy);
        }
        return object;
    }
    #scalar(node, key) {
        if (node.type !== dist/* Scalar */.X5.PLAIN)
            return textOf(node);
        if (node.value === null)
            return null;
        return typeof node.value === 'boolean' && key !== undefined && this.booleanKeys.has(key)
            ? node.value
            : textOf(node);
    }
    /** Returns the node of the key or value at a path, else of its closest parent. */
    nodeAt(root, path, part) {
        let key = root;
        let value = root;
        for (const step of path) {
            const inside = (0,dist/* isAlias */.Vj)(value) ? (this.#targets.get(value) ?? null) : value;
            if ((0,dist/* isSeq */.oP)(inside) && typeof step === 'number' && inside.items[step] !== undefined) {
                value = inside.items[step];
                key = value;
                continue;
            }
            const pair = (0,dist/* isMap */.jh)(inside)
                ? inside.items.findLast((item) => (0,dist/* isScalar */.jn)(item.key) && textOf(item.key) === step)
                : undefined;
            if (pair === undefined)
                return key;
            key = pair.key;
            value = pair.value ?? key;
        }
        return part === 'key' ? key : value;
    }
}
function textOf(scalar) {
    return scalar.type === dist/* Scalar */.X5.PLAIN && scalar.source !== undefined ? scalar.source : String(scalar.value);
}
//# sourceMappingURL=yaml.js.map
;// CONCATENATED MODULE: ./build/bundle/src/config/load.js









/**
 * Reads the config file.
 *
 * @throws ProblemsError with all problems at once, including those that the file doesn't cause
 */
async function loadConfig({ path, workspace }, fallbacks, { known, of }) {
    try {
        const config = await parseConfig(path, readConfig(path, workspace), fallbacks);
        const problems = [...known, ...of(config.registries)];
        if (problems.length === 0)
            return config;
        throw new model_findings/* ProblemsError */.FQ(problems);
    }
    catch (error) {
        if (!(error instanceof model_findings/* ProblemsError */.FQ))
            throw error;
        throw new model_findings/* ProblemsError */.FQ([...new Set([...known, ...error.problems])]);
    }
}
/** Maximum number of names in a message. */
const MAX_LISTED = 20;
/**
 * Returns the registries in the text of a config file. Parses defaults and entries once each, then merges
 * them key by key.
 *
 * @throws ProblemsError with every mistake, each with its line and column
 */
async function parseConfig(path, text, fallbacks) {
    const tree = parseTree(text, BOOLEAN_KEYS);
    if (tree.problems.length > 0)
        throw new model_findings/* ProblemsError */.FQ(tree.problems);
    const file = rootOf(tree);
    const problems = new Problems(tree);
    const hasMany = Object.hasOwn(file, 'registries');
    const defaults = hasMany ? parseKeys(registriesShape, file, [], problems) : NOTHING;
    const ids = { serviceName: fallbacks.serviceName, registryId: hasMany ? '' : fallbacks.registryId };
    const context = { fallbacks: ids, filters: new FilterCompiler() };
    const registries = [];
    const locators = new Map();
    const unique = new Unique(problems);
    for (const [root, raw] of entriesOf(file, hasMany, problems)) {
        const own = parseKeys(entryShape, raw, root, problems);
        const locate = (key) => (hasPath(raw, key) ? [...root, ...key] : hasPath(file, key) ? key : root);
        const report = (message, key) => problems.add(message, locate(key));
        const registry = await toRegistry(merge(defaults, own), context, report);
        unique.check(registry, report);
        locators.set(registry.name, locate);
        registries.push(registry);
    }
    const only = new Set(fallbacks.only);
    const unknown = [...only].filter((name) => !locators.has(name));
    const known = (0,quote/* quoteList */.JN)([...locators.keys()].slice(0, MAX_LISTED));
    for (const name of unknown)
        problems.list.push({
            message: `Input \`only\` names ${(0,quote/* quote */.hD)(name)}, which isn't in ${(0,quote/* quote */.hD)(path)}. Known names: ${known}.`,
        });
    if (problems.list.length > 0)
        throw new model_findings/* ProblemsError */.FQ(problems.list);
    return {
        path,
        text,
        registries: only.size === 0 ? registries : registries.filter(({ name }) => only.has(name)),
        locate: (name, key) => tree.keyAt(locators.get(name)?.(key?.split('.') ?? []) ?? []),
    };
}
function rootOf(tree) {
    if (isMapping(tree.value))
        return tree.value;
    const message = 'The config file must be a mapping with keys such as `registryId` and `provider`.';
    throw new model_findings/* ProblemsError */.FQ([{ message, position: { line: 1, column: 1 } }]);
}
/** Returns the entries that are mappings, each with its path. Reports the others. */
function* entriesOf(file, hasMany, problems) {
    if (!hasMany)
        return yield [[], file];
    const list = file.registries;
    if (!Array.isArray(list) || list.length === 0)
        return problems.addWrong(['registries']);
    for (const [index, entry] of list.entries()) {
        if (isMapping(entry))
            yield [['registries', index], entry];
        else
            problems.addWrong(['registries', index]);
    }
}
/** A check that no name and no registry is in the file twice. */
class Unique {
    problems;
    #names = new Set();
    #registries = new Map();
    constructor(problems) {
        this.problems = problems;
    }
    check({ name, serviceName, registryId }, report) {
        if (this.problems.isFull)
            return;
        const id = `${serviceName}/${registryId}`;
        const same = registryId === '' ? undefined : this.#registries.get(id);
        if (name !== '' && this.#names.has(name))
            report(`Two registries have the name ${(0,quote/* quote */.hD)(name)}. Give each its own \`name\`.`, ['name']);
        else if (same !== undefined)
            report(`${(0,quote/* quote */.hD)(name)} and ${(0,quote/* quote */.hD)(same)} are the same registry. Keep one entry.`, ['registryId']);
        this.#names.add(name);
        this.#registries.set(id, name);
    }
}
function hasPath(value, path) {
    let inner = value;
    for (const key of path) {
        if (!isMapping(inner) || !Object.hasOwn(inner, key))
            return false;
        inner = inner[key];
    }
    return true;
}
//# sourceMappingURL=load.js.map
// EXTERNAL MODULE: ./build/bundle/src/github/api.js + 2 modules
var github_api = __nccwpck_require__(4501);
;// CONCATENATED MODULE: ./build/bundle/src/github/branch.js




/**
 * Returns findings if the branch has new commits that change the config file, as when an old job is re-run.
 * An apply would roll the registry back.
 *
 * @param api undefined without a token
 * @returns `stale-commit` (error), `stale-unknown` (warning, in a re-run job an error), or nothing if the run
 *   may write or isn't for a branch
 */
async function findStale(api, file) {
    if (!file.ref.startsWith('refs/heads/'))
        return [];
    const branch = file.ref.slice('refs/heads/'.length);
    const unknown = (why, fix) => {
        const failure = `Could not check whether ${(0,quote/* quote */.hD)(branch)} has new commits: ${why}.`;
        const what = `${failure} A re-run job could roll the registry back.`;
        return [(0,model_findings/* finding */.gk)('stale-unknown', what, { level: file.attempt > 1 ? 'error' : 'warning', fix })];
    };
    if (api === undefined)
        return unknown('there is no GitHub token', 'Set the input `github-token`, and `permissions: contents: read` for the job.');
    const path = (0,external_node_path_.relative)(file.workspace, (0,external_node_path_.resolve)(file.workspace, file.config)).split(external_node_path_.sep).join('/');
    try {
        const head = await api.branchHead(branch);
        if (head === file.sha)
            return [];
        const now = await api.fileAt(path, head);
        if (now === file.text)
            return [];
        if (now === undefined && (await api.fileAt(path, file.sha)) === undefined) {
            const fix = `Commit ${(0,quote/* quote */.hD)(path)}. A file that the workflow generates can't be compared.`;
            return unknown("the config file isn't in this repository", fix);
        }
        const [own, other] = [file.sha, head].map((sha) => (0,quote/* quote */.hD)(sha.slice(0, 12)));
        const change = `${(0,quote/* quote */.hD)(path)} has changed on ${(0,quote/* quote */.hD)(branch)} since (${other})`;
        return [(0,model_findings/* finding */.gk)('stale-commit', `This run uses commit ${own}, but ${change}.`)];
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubError */.y))
            throw error;
        return unknown(error.message, error.fix('contents: read'));
    }
}
//# sourceMappingURL=branch.js.map
// EXTERNAL MODULE: ./build/bundle/src/record.js + 1 modules
var src_record = __nccwpck_require__(502);
// EXTERNAL MODULE: ./build/bundle/src/model/codes.js + 1 modules
var codes = __nccwpck_require__(1153);
;// CONCATENATED MODULE: ./build/bundle/src/plan/checks.js


/** Returns the findings of checks. `suspicious` problems are warnings. */
function findingsOfChecks(checks, severity, draft) {
    return checks.flatMap(({ check, problems }) => {
        const isLogin = check === 'authorization' || check === 'harbor';
        const levelOf = isLogin
            ? (problem) => loginLevel(check, problem, severity, draft)
            : (problem) => providerLevel(problem, severity, draft);
        return problems.flatMap((problem) => {
            const level = levelOf(problem);
            return level === undefined ? [] : [toFinding(problem, level)];
        });
    });
}
/** A failed check is an error if the plan writes. An unknown result is one only with `strict`. */
function providerLevel({ severity }, { strictness }, { operation }) {
    const stops = severity === 'failed' || (severity === 'unknown' && strictness.provider === 'strict');
    return stops && operation !== 'none' ? 'error' : 'warning';
}
/** An unknown result is a line of the report. With `strict`, failed and unknown results are errors. */
function loginLevel(check, { severity }, { strictness, mode, isSchedule }, draft) {
    if (severity === 'suspicious')
        return 'warning';
    if (strictness.login === 'strict')
        return 'error';
    if (severity === 'unknown')
        return undefined;
    if (check === 'harbor')
        return mode === 'apply' ? 'error' : 'warning';
    return changesLogin(draft) && !isSchedule ? 'error' : 'warning';
}
/** Returns whether a plan changes what a provider receives at a login. */
function changesLogin({ operation, changes }) {
    return (operation === 'create' || changes.some(({ field }) => ['endpoint', 'clientId', 'scope'].includes(field)));
}
function toFinding({ code, what, key, fix = codes/* CODES */.L[code].fix }, level) {
    return { level, code, message: (0,model_findings/* messageOf */.bD)(what, fix), key };
}
//# sourceMappingURL=checks.js.map
;// CONCATENATED MODULE: ./build/bundle/src/plan/diff.js

/** Returns the scopes of a comma-separated list, each once, in alphabetical order. */
function scopeSet(scope) {
    return (0,model_registry/* splitScopes */.c8)(scope).sort().join();
}
/**
 * Returns the fields in which two provider settings differ. Scopes are compared as sets, everything else
 * exactly. A missing boolean is `false`, because the API omits zero values. It is never the default of the
 * field.
 *
 * @param live response of GET, undefined if OIDC isn't configured
 */
function differences(live, desired) {
    return model_registry/* PROVIDER_FIELDS */.YT.flatMap((field) => {
        if (field === 'scope') {
            const before = live?.scope ?? '';
            const after = desired.scope.join(',');
            return scopeSet(before) === scopeSet(after) ? [] : [{ field, before, after }];
        }
        const after = desired[field];
        const before = live?.[field] ?? (typeof after === 'boolean' ? false : '');
        return before === after ? [] : [{ field, before, after }];
    });
}
/** Returns the booleans that should be `true`, but that GET doesn't return. */
function notMentioned(live, desired) {
    return ['verifyCert', 'autoOnboard'].filter((field) => desired[field] && live[field] === undefined);
}
/** Returns the managed fields in which two live settings differ, or `openIdConnect` if only one exists. */
function liveDifferences(before, now) {
    if (before === undefined || now === undefined)
        return before === now ? [] : ['openIdConnect'];
    return model_registry/* PROVIDER_FIELDS */.YT.filter((field) => field === 'scope'
        ? scopeSet(before.scope) !== scopeSet(now.scope)
        : (before[field] || '') !== (now[field] || ''));
}
//# sourceMappingURL=diff.js.map
;// CONCATENATED MODULE: ./build/bundle/src/plan/expiry.js


const DAY_MS = 86_400_000;
const WARNING_DAYS = 30;
/**
 * Returns the warning about a client secret that expires within 30 days, or has expired.
 *
 * @param now milliseconds since the epoch
 */
function expiryFindings({ provider, clientSecretExpires }, now) {
    if (provider === undefined || clientSecretExpires === undefined)
        return [];
    const days = Date.parse(clientSecretExpires) / DAY_MS - Math.floor(now / DAY_MS);
    if (days > WARNING_DAYS)
        return [];
    const date = (0,quote/* quote */.hD)(clientSecretExpires);
    const what = days > 0
        ? `The client secret expires on ${date}, in ${(0,quote/* count */.U9)(days, 'day')}. Nobody can log in after that.`
        : `The client secret expires on ${date}, so logins fail unless it was replaced.`;
    return [(0,model_findings/* finding */.gk)('secret-expires', what, { key: 'provider.clientSecretExpires' })];
}
//# sourceMappingURL=expiry.js.map
;// CONCATENATED MODULE: ./build/bundle/src/plan/login.js

/** Returns the settings to try at the provider, if any. A schedule tries the live ones. */
function loginToTry({ desired, live, isSchedule, operation }) {
    if (desired.provider === undefined)
        return undefined;
    if (isSchedule && live !== undefined)
        return liveLogin(live);
    return operation === 'none' ? undefined : desired.provider;
}
/**
 * Returns the settings that Harbor must have at the end of a run: those in the file after an apply, else the
 * live ones. undefined if OIDC is off.
 */
function loginAtEnd({ desired, live, mode }) {
    if (mode === 'apply')
        return desired.provider;
    return live && liveLogin(live);
}
function liveLogin({ endpoint, clientId, scope, verifyCert }) {
    return { endpoint, clientId, scope: (0,model_registry/* splitScopes */.c8)(scope), verifyCert: verifyCert === true };
}
//# sourceMappingURL=login.js.map
// EXTERNAL MODULE: ./build/bundle/src/model/users.js
var model_users = __nccwpck_require__(8450);
;// CONCATENATED MODULE: ./build/bundle/src/plan/admins.js



/**
 * Returns which of `admins` exist, so that they can be set as admin, and which don't exist yet. A name must
 * match exactly, an e-mail address regardless of case.
 */
function matchAdmins(admins, users) {
    const result = { promotions: [], pendingAdmins: [], findings: [] };
    for (const admin of admins) {
        const matches = users.filter(({ user, email }) => user === admin || email.toLowerCase() === admin.toLowerCase());
        const [match] = matches;
        if (match === undefined)
            result.pendingAdmins.push(admin);
        else if (matches.length > 1) {
            const ids = (0,quote/* quoteList */.JN)(matches.map(({ id }) => id));
            const what = `${(0,quote/* quote */.hD)(admin)} in \`admins\` matches more than one user (IDs ${ids}).`;
            result.findings.push((0,model_findings/* finding */.gk)('ambiguous-admin', what, { key: 'admins' }));
        }
        else if (!result.promotions.some(({ id }) => id === match.id))
            result.promotions.push((0,model_users/* refOf */.H8)(match));
    }
    return result;
}
//# sourceMappingURL=admins.js.map
;// CONCATENATED MODULE: ./build/bundle/src/plan/guards.js





/** Statuses of a registry that block every write. */
const NOT_WRITABLE = new Set([
    'SUSPENDED',
    'SUSPENDING',
    'DELETING',
    'DELETED',
    'ERROR',
]);
/** Returns the errors that block a plan, and warnings about it. */
function guard(facts, draft) {
    return [
        guardRegistry(facts, draft),
        guardUsers(facts, draft.operation),
        guardSecret(facts, draft.operation),
        ...guardIdentity(facts, draft),
        guardStatus(facts),
    ].filter((found) => found !== undefined);
}
function guardRegistry({ registry }, { operation, promotions }) {
    if (!(0,model_registry/* hasWork */.OJ)({ operation, promotions }))
        return undefined;
    const blocked = guardWritable(registry.status);
    if (blocked !== undefined)
        return blocked;
    return registry.iamEnabled ? (0,model_findings/* finding */.gk)('iam-enabled', codes/* CODES */.L['iam-enabled'].meaning) : undefined;
}
/** Returns the error of a registry in a status that blocks every write. */
function guardWritable(status) {
    if (!NOT_WRITABLE.has(status))
        return undefined;
    return (0,model_findings/* finding */.gk)('registry-status', `The registry is ${(0,quote/* quote */.hD)(status)}, so it can't be changed.`);
}
/** Returns the users that a change would delete, but that `deleteUsers` doesn't list. */
function usersNotListed(deleteUsers, users) {
    if (deleteUsers === true)
        return [];
    const named = new Set(deleteUsers === false ? [] : deleteUsers);
    return users.filter(({ user }) => !named.has(user));
}
function guardUsers({ desired, live, users = [] }, operation) {
    if (operation === 'create' || operation === 'delete') {
        const missing = usersNotListed(desired.deleteUsers, users);
        if (missing.length === 0)
            return undefined;
        const act = operation === 'create' ? 'Enabling' : 'Disabling';
        const names = (0,model_users/* nameUsers */.Kj)(missing.map(model_users/* refOf */.H8));
        const what = `${act} OIDC deletes every user of the registry, but \`deleteUsers\` doesn't list ${names}.`;
        return (0,model_findings/* finding */.gk)('users-exist', what, { key: 'deleteUsers' });
    }
    if (desired.deleteUsers !== true || live === undefined)
        return undefined;
    return (0,model_findings/* finding */.gk)('delete-users-still-set', codes/* CODES */.L['delete-users-still-set'].meaning, { key: 'deleteUsers' });
}
/** In a dry run a missing secret is a line of the report, because its credentials may be read-only. */
function guardSecret({ desired, mode, hasSecret, rotate }, operation) {
    if (mode === 'dry-run' || hasSecret || operation === 'none' || operation === 'delete')
        return undefined;
    const source = desired.clientSecretEnv === undefined
        ? 'the input `oidc-client-secret`'
        : `the environment variable ${(0,quote/* quote */.hD)(desired.clientSecretEnv)}`;
    if (operation === 'create' || rotate) {
        const change = operation === 'create' ? 'Enabling OIDC' : '`rotate-client-secret`';
        return (0,model_findings/* finding */.gk)('secret-missing', `${change} requires the client secret.`, { fix: `Set ${source}.` });
    }
    const fix = `Set ${source}, or test a login after the run.`;
    return (0,model_findings/* finding */.gk)('secret-not-sent', codes/* CODES */.L['secret-not-sent'].meaning, { fix });
}
function guardIdentity({ desired, users = [] }, { operation, changes }) {
    if (operation !== 'update' || users.length === 0)
        return [];
    const findings = [];
    const endpoint = changes.find(({ field }) => field === 'endpoint');
    if (endpoint !== undefined) {
        const { before, after } = endpoint;
        const exist = `${(0,quote/* count */.U9)(users.length, 'user')} ${users.length === 1 ? 'exists' : 'exist'}`;
        const values = `from ${(0,quote/* quote */.hD)(String(before))} to ${(0,quote/* quote */.hD)(String(after))}`;
        const risk = 'Harbor identifies users by issuer and subject, so they collide at their next login.';
        const what = `\`endpoint\` changes ${values} while ${exist}. ${risk}`;
        const key = 'provider.endpoint';
        const fix = '`acceptIssuerChange` allows it. Remove that key after the apply.';
        findings.push(desired.acceptIssuerChange
            ? (0,model_findings/* finding */.gk)('issuer-change', what, { level: 'warning', key, fix })
            : (0,model_findings/* finding */.gk)('issuer-change', what, { level: 'error', key }));
    }
    if (changes.some(({ field }) => field === 'clientId')) {
        findings.push((0,model_findings/* finding */.gk)('client-change', codes/* CODES */.L['client-change'].meaning, { key: 'provider.clientId' }));
    }
    return findings;
}
function guardStatus({ live }) {
    if (live?.status !== 'ERROR')
        return undefined;
    return (0,model_findings/* finding */.gk)('oidc-status-error', codes/* CODES */.L['oidc-status-error'].meaning);
}
//# sourceMappingURL=guards.js.map
;// CONCATENATED MODULE: ./build/bundle/src/plan/plan.js






/**
 * Returns whether the plan depends on the registry's users. It could delete them or set them as admin, or a
 * new issuer or client could separate them from their accounts.
 */
function needsUsers({ desired, live }) {
    if (desired.admins.length > 0 && desired.state === 'present')
        return true;
    if (desired.provider === undefined)
        return live !== undefined;
    if (live === undefined)
        return true;
    return live.endpoint !== desired.provider.endpoint || live.clientId !== desired.provider.clientId;
}
/** Returns what will happen to one registry. A pure function of its facts. */
function planRegistry(facts) {
    const { desired, live, users = [], hasSecret } = facts;
    const changes = desired.provider === undefined ? [] : differences(live, desired.provider);
    const operation = operationOf(facts);
    const endsUsers = operation === 'create' || operation === 'delete';
    const admins = matchAdmins(desired.provider === undefined ? [] : desired.admins, endsUsers ? [] : users);
    const requiresSecret = operation === 'create' || (operation === 'update' && facts.rotate);
    const writesProvider = operation === 'create' || operation === 'update';
    return {
        operation,
        changes,
        clientSecret: writesProvider && hasSecret ? 'sent' : requiresSecret ? 'missing' : 'kept',
        usersToDelete: endsUsers ? users.map(model_users/* refOf */.H8) : [],
        promotions: admins.promotions,
        pendingAdmins: admins.pendingAdmins,
        findings: [
            ...desired.findings,
            ...expiryFindings(desired, facts.now),
            ...admins.findings,
            ...guard(facts, { operation, changes, promotions: admins.promotions }),
            ...findingsOfChecks(facts.checks, facts, { operation, changes }),
        ],
    };
}
/** Returns the write that a registry requires. */
function operationOf({ desired, live, rotate, }) {
    if (desired.provider === undefined)
        return live === undefined ? 'none' : 'delete';
    if (live === undefined)
        return 'create';
    return rotate || differences(live, desired.provider).length > 0 ? 'update' : 'none';
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/bundle/src/lib/errors.js
var errors = __nccwpck_require__(4241);
// EXTERNAL MODULE: ./build/bundle/src/ovh/retry.js
var retry = __nccwpck_require__(3934);
;// CONCATENATED MODULE: ./build/bundle/src/registry/wait.js



/** Error of a wait that ended in another status. */
class WaitError extends model_findings/* ActionError */.lZ {
    status;
    name = 'WaitError';
    /** @param status the last status */
    constructor(what, status, fix) {
        super((0,model_findings/* finding */.gk)('not-ready', what, fix === undefined ? {} : { fix }));
        this.status = status;
    }
}
/** Statuses of an OIDC configuration in which no change is in progress. */
const STABLE_STATUSES = ['READY', 'ERROR', 'absent'];
const wait_FIRST_PAUSE_MS = 1_000;
const wait_MAX_PAUSE_MS = 10_000;
/** Returns the status of a configuration: `absent` if there is none, READY if it has no status. */
function statusOf(live) {
    return live === undefined ? 'absent' : (live.status ?? 'READY');
}
/**
 * Reads the OIDC configuration until its status is one of `done`. The pauses are 1 s, 2 s, 4 s, 8 s, then 10
 * s.
 *
 * @param done statuses that end the wait. `absent` means "no configuration".
 * @returns the last response
 * @throws WaitError on ERROR (unless it is one of `done`) and at the time limit, with the statuses and their
 *   times
 */
async function waitForProvider(api, done, wait) {
    const read = async () => {
        const live = await api.provider();
        return { value: live, status: statusOf(live) };
    };
    return poll('The OIDC configuration', read, (status, seen) => {
        if (done.includes(status))
            return true;
        if (status !== 'ERROR' || done.includes('absent'))
            return false; // ERROR may be older than a DELETE
        const fix = 'Check the provider settings, then run with `rotate-client-secret: true`.';
        const support = "If the error persists, contact OVHcloud's support.";
        throw new WaitError(`OVHcloud reports the OIDC configuration as ERROR (${(0,quote/* quote */.hD)(seen)}).`, status, `${fix} ${support}`);
    }, wait);
}
/** Waits until a registry is READY or in a status that blocks writes. Throws WaitError at the time limit. */
async function waitForRegistry(api, wait) {
    const read = async () => {
        const registry = await api.registry();
        return { value: registry, status: registry.status };
    };
    await poll('The registry', read, (status) => status === 'READY' || NOT_WRITABLE.has(status), wait);
}
async function poll(what, read, isDone, wait) {
    const start = wait.now();
    const seen = [];
    const seconds = () => `${Math.round((wait.now() - start) / 1000)} s`;
    let last;
    for (let pause = wait_FIRST_PAUSE_MS;; pause = Math.min(pause * 2, wait_MAX_PAUSE_MS)) {
        const { value, status } = await read();
        if (status !== last)
            seen.push(`${status} after ${seconds()}`);
        last = status;
        if (isDone(status, seen.join(', ')))
            return value;
        const left = wait.limit - (wait.now() - start);
        if (left <= 0) {
            const state = `${what} is still ${(0,quote/* quote */.hD)(status)} at the time limit \`wait-timeout\``;
            throw new WaitError(`${state} (${(0,quote/* quote */.hD)(seen.join(', '))}).`, status);
        }
        const next = Math.min(pause, left);
        wait.log.info(`${what} is ${(0,quote/* quote */.hD)(status)} (${seconds()}). Checking again in ${Math.ceil(next / 1000)} s.`);
        await wait.sleep(next);
    }
}
//# sourceMappingURL=wait.js.map
;// CONCATENATED MODULE: ./build/bundle/src/registry/attempt.js







/** Pauses before the reads that show whether a write took effect. An accepted write may show late. */
const PROOF_PAUSES_MS = [0, 1_000, 2_000, 3_000];
/** Attempts a write until the API accepts it or the live state shows it. Throws the last error. */
async function writeUntilKnown(writing, write) {
    const { run, wait } = writing;
    const renewed = new Set();
    for (let number = 1;; number++) {
        const failure = await attemptOnce(writing, write);
        if (failure === undefined)
            return;
        const deletes = (run.attempts.at(-1)?.deletes.length ?? 0) > 0; // a create makes two kinds of calls
        if (failure.details.sessionEnded && !renewed.has(deletes)) {
            renewed.add(deletes);
            number--; // a rejected call has no effect, and the next one gets a new session
            continue;
        }
        const isLast = !failure.details.retryable || number >= retry/* MAX_ATTEMPTS */.m;
        if (await isProved(writing, write, isLast))
            return;
        if (isLast || (run.effect === 'possible' && !write.isRepeatable))
            throw missing(failure);
        await (0,retry/* backoff */.JN)(failure, number, wait);
        await requireUnchanged(writing);
    }
}
/** Throws BlockedError if the settings are neither those of the plan nor those that an attempt wrote. */
async function requireUnchanged({ run, api }) {
    const [{ status }, live] = await Promise.all([api.registry(), api.provider()]);
    const blocked = guardWritable(status);
    if (blocked !== undefined)
        throw new model_findings/* BlockedError */.t9(blocked);
    const changed = liveDifferences(run.before, live);
    const { provider } = run.desired;
    const isDesired = provider === undefined ? live === undefined : live && differences(live, provider).length === 0;
    if (changed.length > 0 && !isDesired)
        throw new model_findings/* BlockedError */.t9(liveChanged(changed));
}
/** Returns whether the live state shows that a failed attempt, or an earlier one, took effect. */
async function isProved(writing, write, isLast) {
    const { run } = writing;
    if (run.effect === 'possible' && (isLast || !write.isRepeatable))
        await prove(writing, write, PROOF_PAUSES_MS);
    if (isLast && run.effect === 'none')
        await proveOnceMore(writing, write);
    return run.effect === 'confirmed';
}
/** Makes one attempt. If it can't be made, checks once more whether an earlier one took effect. */
async function attemptOnce(writing, write) {
    try {
        return await write.attempt();
    }
    catch (error) {
        await proveOnceMore(writing, write);
        if (writing.run.effect === 'confirmed')
            return undefined;
        throw error;
    }
}
async function proveOnceMore(writing, write) {
    const { run, wait } = writing;
    if (wait.signal.aborted || !run.attempts.some(({ status }) => status === 'no-effect'))
        return;
    await prove(writing, write, PROOF_PAUSES_MS.slice(0, 1));
}
/** Reads the live state until it shows whether the attempts took effect. The others stay `unknown`. */
async function prove(writing, write, pauses) {
    const { run, wait } = writing;
    let isUntouched = true;
    for (const pause of pauses) {
        if (pause > 0)
            await wait.sleep(pause);
        const seen = await lookAt(writing, write);
        if (seen === 'unreadable')
            return;
        if (seen === true)
            return run.prove('done');
        isUntouched &&= seen === false;
    }
    if (isUntouched)
        run.prove('no-effect');
    else
        run.doubt();
}
async function lookAt({ run, api, wait }, { isDone }) {
    try {
        const live = await waitForProvider(api, STABLE_STATUSES, wait);
        return isDone(live, run.targeted.length > 0 ? await api.users() : []);
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.c)
            throw error;
        wait.log.info(`Could not check whether the write took effect. ${(0,model_findings/* findingOf */.hD)(error).message}`);
        return 'unreadable';
    }
}
/** Returns the finding of settings that changed after the plan was made. */
function liveChanged(fields) {
    return (0,model_findings/* finding */.gk)('live-changed', `The registry's OIDC settings changed after the plan was made: ${(0,quote/* quoteList */.JN)(fields)}.`);
}
/** Returns the error of a write. 404 means that OIDC was disabled after the plan was made. */
function missing(failure) {
    const { status, method } = failure.details;
    if (status !== 404 || method === 'POST')
        return failure;
    return new model_findings/* BlockedError */.t9((0,model_findings/* finding */.gk)('live-changed', 'OIDC was disabled on the registry after the plan was made.'));
}
//# sourceMappingURL=attempt.js.map
;// CONCATENATED MODULE: ./build/bundle/src/registry/login.js



/**
 * Checks that people can log in: at the end of an apply, whether it wrote or not, and on a schedule. Records
 * the result and its findings.
 */
async function verifyLogin({ run, wait }, settings) {
    const { plan, desired, before: live } = run;
    const { mode, isSchedule, checks } = settings;
    if (plan === undefined || (mode === 'dry-run' && !isSchedule))
        return;
    const { operation } = plan;
    const login = loginAtEnd({ desired, live, mode, isSchedule, operation });
    const isHidden = plan.changes.some(({ field }) => field === 'verifyCert');
    const written = run.effect === 'none' ? 'nothing' : isHidden ? 'hidden' : 'visible';
    const check = login === undefined && written === 'nothing'
        ? (0,model_checks/* skippedCheck */.n)('harbor', 'OIDC is off.')
        : await checks.harbor({ registryUrl: run.url, settings: login }, written, wait);
    recordCheck(run, check, settings, plan);
}
/** Records a check in place of an earlier one with the same name, and its findings. */
function recordCheck(run, check, severity, plan) {
    run.checks = [...run.checks.filter((other) => other.check !== check.check), check];
    run.add(...findingsOfChecks([check], severity, plan));
}
//# sourceMappingURL=login.js.map
// EXTERNAL MODULE: ./build/bundle/src/lib/wait.js
var lib_wait = __nccwpck_require__(2607);
;// CONCATENATED MODULE: ./build/bundle/src/registry/promote.js




/**
 * Sets every listed user who exists as admin. After a write, reads the users again. A failure with one user
 * doesn't stop the others.
 *
 * @throws ActionError if the users can't be read
 */
async function promote(writing) {
    const { run, api } = writing;
    const { desired, plan } = run;
    if (plan === undefined || desired.provider === undefined || desired.admins.length === 0)
        return;
    let { promotions } = plan;
    if (run.effect !== 'none') {
        const matched = matchAdmins(desired.admins, await api.users());
        run.add(...matched.findings);
        run.pendingAdmins = matched.pendingAdmins;
        promotions = matched.promotions;
    }
    for (const user of promotions)
        await setAsAdmin(writing, user);
}
async function setAsAdmin({ run, api, wait }, user) {
    (0,lib_wait/* requireNotCancelled */.Mv)(wait);
    const attempt = { user, status: 'in-flight' };
    run.promotions.push(attempt);
    const failure = await api.setAsAdmin(user.id);
    if (failure === undefined) {
        attempt.status = 'done';
        return;
    }
    attempt.status = failure.details.effectUnknown ? 'unknown' : 'refused';
    const who = `user ${(0,quote/* quote */.hD)(user.user)} (ID ${user.id})`;
    const what = attempt.status === 'unknown'
        ? `Could not confirm that ${who} is an admin.`
        : `Could not set ${who} as admin.`;
    run.add((0,model_findings/* finding */.gk)('promotion-failed', what, { key: 'admins', fix: failure.message }));
}
//# sourceMappingURL=promote.js.map
// EXTERNAL MODULE: ./build/bundle/src/ovh/error.js
var ovh_error = __nccwpck_require__(3366);
;// CONCATENATED MODULE: ./build/bundle/src/registry/read.js






/** Maximum number of registries in a message. */
const read_MAX_LISTED = 20;
/**
 * Reads the registry, its OIDC settings, and its users if the plan could affect them. If possible, it needs
 * one round trip only.
 *
 * @param wait set in an apply, which waits until a configuration that is changing is stable
 * @throws ActionError
 */
async function readLive(api, desired, wait) {
    const usersAtOnce = desired.admins.length > 0 && desired.state === 'present';
    const [registry, provider, early] = await Promise.allSettled([
        api.registry(),
        api.provider(),
        usersAtOnce ? api.users() : undefined,
    ]);
    if (registry.status === 'rejected')
        throw await withKnownRegistries(api, desired, registry.reason);
    if (provider.status === 'rejected')
        throw provider.reason;
    if (early.status === 'rejected')
        throw early.reason;
    const isChanging = !STABLE_STATUSES.includes(statusOf(provider.value));
    if (wait !== undefined && isChanging && !NOT_WRITABLE.has(registry.value.status)) {
        await waitForProvider(api, STABLE_STATUSES, wait);
        return readLive(api, desired, undefined); // everything may have changed in the meantime
    }
    const live = provider.value;
    const users = early.value ?? (needsUsers({ desired, live }) ? await api.users() : undefined);
    return { registry: registry.value, live, users };
}
/** Returns the error of a read. For a 404 on the registry it lists the registries of the project. */
async function withKnownRegistries(api, { serviceName, registryId }, error) {
    if (!(error instanceof ovh_error/* OvhApiError */.s) || error.concernsRun || error.details.status !== 404)
        return error;
    const { endpoint } = error.details;
    const found = await api.registries().catch(() => undefined);
    const project = `The project ${(0,quote/* quote */.hD)(serviceName)} at the endpoint ${(0,quote/* quote */.hD)(endpoint)}`;
    const shown = found
        ?.slice(0, read_MAX_LISTED)
        .map(({ id, name }) => (name === '' ? (0,quote/* quote */.hD)(id) : `${(0,quote/* quote */.hD)(id)} (${(0,quote/* quote */.hD)(name)})`));
    const list = found === undefined || shown === undefined
        ? 'Could not list its registries.'
        : found.length === 0
            ? 'The project has no registries.'
            : `The project has ${(0,quote/* count */.U9)(found.length, 'registry', 'registries')}: ${shown.join(', ')}.`;
    return new model_findings/* ActionError */.lZ((0,model_findings/* finding */.gk)('no-such-registry', `${project} has no registry ${(0,quote/* quote */.hD)(registryId)}. ${list}`), error);
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./build/bundle/src/registry/verify.js




/**
 * Waits until the configuration is READY, then compares it with the file. Records a warning for each field
 * that can't be compared.
 *
 * @throws ActionError with every field that is still different
 */
async function verify(writing) {
    const { run } = writing;
    const { provider } = run.desired;
    if (run.plan === undefined || run.plan.operation === 'none')
        return;
    const live = await settled(writing, provider === undefined ? 'absent' : 'READY');
    if (provider !== undefined)
        verify_compare(writing, live, provider);
}
/** Returns the configuration in the status. If a change is in progress, the write took effect. */
async function settled({ run, api, wait }, status) {
    try {
        const live = await waitForProvider(api, [status], wait);
        run.prove('done');
        return live;
    }
    catch (error) {
        const isChanging = error instanceof WaitError && error.status !== 'absent';
        if (isChanging && status === 'READY')
            run.prove('done');
        throw error;
    }
}
function verify_compare({ run }, live, provider) {
    const unseen = live === undefined ? [] : notMentioned(live, provider);
    const different = differences(live, provider)
        .map(({ field }) => field)
        .filter((field) => !unseen.includes(field));
    for (const field of unseen) {
        const what = `\`${field}: true\` was sent, but OVHcloud doesn't return this field.`;
        run.add((0,model_findings/* finding */.gk)('unverifiable', what, { key: `provider.${field}` }));
    }
    if (different.length === 0)
        return;
    const fields = (0,quote/* quoteList */.JN)(different);
    const what = `OVHcloud accepted the settings, but these fields are still different: ${fields}.`;
    throw new model_findings/* ActionError */.lZ((0,model_findings/* finding */.gk)('verification-failed', what));
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./build/bundle/src/registry/write.js







/**
 * Writes what the plan says, until it is known whether it took effect. Records each attempt.
 *
 * @throws ActionError if the API didn't accept it. The record says whether it may have taken effect.
 */
async function write(writing, secret) {
    const { run } = writing;
    const { operation } = run.plan ?? {};
    const { provider } = run.desired;
    if (operation === 'delete')
        await writeUntilKnown(writing, remove(writing));
    if (provider === undefined)
        return;
    if (operation === 'update')
        await writeUntilKnown(writing, update(writing, provider, secret));
    if (operation !== 'create')
        return;
    if (secret === undefined) {
        throw new model_findings/* BlockedError */.t9((0,model_findings/* finding */.gk)('secret-missing', 'Enabling OIDC requires the client secret.'));
    }
    await writeUntilKnown(writing, create(writing, provider, secret));
}
/** Returns the users that the plan deletes. */
function namedIn({ plan }) {
    return plan?.usersToDelete ?? [];
}
/**
 * Returns the create. With a list of users, POST goes without the flag first, so that the API counts them.
 */
function create(writing, provider, secret) {
    const { run, api } = writing;
    const named = namedIn(run);
    const post = (deletes) => send(writing, 'create', deletes, () => api.create(provider, secret, deletes.length > 0));
    return {
        async attempt() {
            if (named.length === 0)
                return post([]);
            const present = await requireNoNewUsers(writing);
            if (present.length > 0 && run.desired.deleteUsers === true)
                return post(present);
            const refusal = await post([]);
            const counted = refusal && (0,ovh_error/* countedUsers */.p)(refusal.details);
            if (counted === undefined)
                return refusal;
            const listed = await requireNoNewUsers(writing);
            if (counted !== named.length) {
                const counts = `OVHcloud counts ${(0,quote/* count */.U9)(counted, 'user')}, but the plan lists ${named.length}.`;
                const risk = counted > named.length ? " The change would delete a user that isn't listed." : '';
                const what = `${counts}${risk}`;
                throw new model_findings/* BlockedError */.t9((0,model_findings/* finding */.gk)('users-count', what, { key: 'deleteUsers' }));
            }
            return post(listed);
        },
        isDone(live, users) {
            if (live !== undefined)
                return differences(live, provider).length === 0 ? true : undefined;
            return allThere(run.targeted, users) ? false : undefined;
        },
        isRepeatable: false,
    };
}
function update(writing, provider, secret) {
    const { run, api } = writing;
    const changes = run.plan?.changes ?? [];
    return {
        attempt: () => send(writing, 'update', [], () => api.update(provider, secret)),
        isDone(live) {
            if (changes.length > 0 && liveDifferences(run.before, live).length === 0)
                return false;
            // The client secret can't be compared.
            return secret === undefined && differences(live, provider).length === 0 ? true : undefined;
        },
        isRepeatable: true,
    };
}
function remove(writing) {
    const { run, api } = writing;
    return {
        async attempt() {
            const present = await requireNoNewUsers(writing);
            return send(writing, 'delete', present, () => api.remove());
        },
        isDone: (live, users) => (live === undefined ? true : allThere(run.targeted, users) ? false : undefined),
        isRepeatable: false,
    };
}
async function send({ run, api, wait }, write, deletes, call) {
    (0,lib_wait/* requireNotCancelled */.Mv)(wait);
    const sentAt = new Date(wait.now()).toISOString();
    return run.send({ call: api.describe(write), sentAt, deletes }, call);
}
/** Reads the users right before they are deleted. Throws BlockedError if the plan doesn't list one. */
async function requireNoNewUsers({ run, api }) {
    const named = new Set(namedIn(run).map(({ id }) => id));
    const users = (await api.users()).map(model_users/* refOf */.H8);
    const added = users.filter(({ id }) => !named.has(id));
    if (added.length === 0)
        return users;
    const what = `The change would delete users who were added after the plan was made: ${(0,model_users/* nameUsers */.Kj)(added)}.`;
    throw new model_findings/* BlockedError */.t9((0,model_findings/* finding */.gk)('users-changed', what, { key: 'deleteUsers' }));
}
function allThere(named, users) {
    const present = new Set(users.map(({ id }) => id));
    return named.every(({ id }) => present.has(id));
}
//# sourceMappingURL=write.js.map
;// CONCATENATED MODULE: ./build/bundle/src/registry/reconcile.js
















/** Checks the file and the provider as for a create, without the registry's API. */
async function checkFile(run, settings, now) {
    const ofProvider = await settings.checks.provider(run.desired, undefined, Promise.resolve(undefined));
    const why = "The registry's address isn't known without credentials.";
    run.checks = withLogin(ofProvider, why);
    run.add(...run.desired.findings, ...expiryFindings(run.desired, now));
    run.add(...findingsOfChecks(ofProvider, settings, { operation: 'create', changes: [] }));
    run.stop = run.hasErrors ? 'failed' : 'skipped';
}
/** Returns the checks of the provider, and why no login was tried. */
function withLogin(ofProvider, why) {
    return [...ofProvider, (0,model_checks/* skippedCheck */.n)('authorization', why), (0,model_checks/* skippedCheck */.n)('harbor', why)];
}
/** Maximum age of a guard's findings. After that they are requested again. */
const MAX_GUARD_AGE_MS = 30_000;
/** Returns a guard that shares its findings among all registries for some seconds. */
function sharedGuard(guard, { now }) {
    let asked;
    return () => {
        const isFresh = asked !== undefined && now() - asked.since <= MAX_GUARD_AGE_MS;
        asked = asked !== undefined && isFresh ? asked : { since: now(), findings: guard() };
        return asked.findings;
    };
}
/** Pause before a new plan for a registry that is changing. */
const REPLAN_PAUSE_MS = 1_000;
/** Maximum duration of the guard. After that, what was read with them counts as old. */
const MAX_GUARD_MS = 5_000;
/**
 * Brings one registry to the state in the file: reads it and plans. An apply then writes, verifies and sets
 * admins. The record has the result. A dry run is the absence of the write.
 *
 * @throws the error that ended the work early
 */
async function reconcile(writing, settings) {
    const { run } = writing;
    const { mode } = settings;
    try {
        const secret = settings.secretFor(run.desired);
        const plan = mode === 'apply' ? await planUntilReady(writing, settings) : await makePlan(writing, settings);
        if ((0,model_registry/* isBlocked */.lT)(plan) || run.hasErrors) {
            run.stop = 'blocked';
            return;
        }
        if (mode === 'apply' && (0,model_registry/* hasWork */.OJ)(plan)) {
            await write(writing, secret);
            await verify(writing);
            await promote(writing);
        }
        if (!run.hasErrors)
            await verifyLogin(writing, settings);
        const done = mode === 'apply' ? 'verified' : plan.operation === 'none' ? 'unchanged' : 'planned';
        run.stop = run.hasErrors ? 'failed' : done;
    }
    catch (error) {
        if (error instanceof model_findings/* BlockedError */.t9)
            run.stop = 'blocked';
        throw error;
    }
}
/** Returns a plan without work, or one for a registry that is READY and unchanged since the plan was made. */
async function planUntilReady(writing, settings) {
    const { run, api, wait } = writing;
    const deadline = wait.now() + wait.limit;
    for (;;) {
        run.findings.length = 0;
        const plan = await makePlan(writing, settings);
        if ((0,model_registry/* isBlocked */.lT)(plan) || !(0,model_registry/* hasWork */.OJ)(plan))
            return plan;
        if (run.isReady && (await mayWrite(writing, settings)))
            return plan;
        if (wait.now() >= deadline) {
            const limit = `${wait.limit / 1000} s (\`wait-timeout\`)`;
            throw new WaitError(`The registry or its OIDC configuration is still changing after ${limit}.`, 'changing');
        }
        await wait.sleep(REPLAN_PAUSE_MS);
        await waitForRegistry(api, { ...wait, limit: Math.max(0, deadline - wait.now()) });
    }
}
async function makePlan({ run, api, wait }, { mode, isSchedule, checks, strictness, secretFor, rotate }) {
    const { desired } = run;
    const secret = secretFor(desired);
    const reading = readLive(api, desired, mode === 'apply' ? wait : undefined);
    const checking = checks.provider(desired, secret, reading);
    const live = await reading.catch(async (error) => {
        run.checks = withLogin(await checking, 'The live settings could not be read.');
        throw error;
    });
    const ofProvider = await checking;
    const { status, url } = live.registry;
    const facts = { ...live, desired, mode, isSchedule, strictness, rotate };
    const settings = loginToTry({ ...facts, operation: operationOf(facts) });
    const login = desired.provider && { registryUrl: url, settings };
    const asked = [...ofProvider, await checks.authorization(login)];
    run.checks = [...asked, notYetAsked(mode === 'apply' || isSchedule)];
    run.before = live.live;
    run.url = url;
    run.isReady = status === 'READY';
    run.plan = planRegistry({
        ...facts,
        checks: asked,
        hasSecret: secret !== undefined,
        now: wait.now(),
    });
    const waits = mode === 'dry-run' && !run.isReady && (0,model_registry/* hasWork */.OJ)(run.plan) && !(0,model_registry/* isBlocked */.lT)(run.plan);
    run.notes = waits ? [`The registry is ${(0,quote/* quote */.hD)(status)}. An apply waits until it is READY.`] : [];
    return run.plan;
}
/** Returns the check of Harbor as it is until the end of the work on a registry. */
function notYetAsked(isDue) {
    const early = 'The work on the registry ended before.';
    return (0,model_checks/* skippedCheck */.n)('harbor', isDue ? early : 'Harbor is asked in an apply and on a schedule.');
}
/**
 * Returns whether the plan is still valid right before the first write: the guard, and the state that it was
 * made from. Records the findings of the guard.
 *
 * @returns false if the registry is changing, so that a new plan is required
 * @throws BlockedError if the settings changed
 */
async function mayWrite({ run, api, wait }, settings) {
    const isPromotionOnly = run.plan?.operation === 'none';
    const start = wait.now();
    const [findings, harbor, registry, live] = await Promise.all([
        settings.guard(),
        settings.checks.reachHarbor(run.url),
        isPromotionOnly ? undefined : api.registry(),
        isPromotionOnly ? undefined : api.provider(),
    ]);
    run.add(...findings);
    if (harbor !== undefined && run.plan !== undefined)
        recordCheck(run, harbor, settings, run.plan);
    if (run.hasErrors || registry === undefined)
        return true;
    const isChanging = registry.status !== 'READY' || !STABLE_STATUSES.includes(statusOf(live));
    if (isChanging || registry.iamEnabled || wait.now() - start > MAX_GUARD_MS)
        return false;
    const changed = liveDifferences(run.before, live);
    if (changed.length > 0)
        throw new model_findings/* BlockedError */.t9(liveChanged(changed));
    return true;
}
//# sourceMappingURL=reconcile.js.map
;// CONCATENATED MODULE: ./build/bundle/src/run.js








/** Finds the mode, reads the config and processes each registry. Throws what ends the run early. */
async function run(action, record) {
    const { inputs, context, github, output } = action;
    Object.assign(record, await findMode(context, inputs.dryRun, github, output));
    record.config = inputs.config;
    record.failsOnDrift = inputs.failOnDrift && !isReview(context);
    output.info(record.modeLine);
    const config = await loadConfig({ path: inputs.config, workspace: context.workspace }, inputs, {
        known: missingCredentials(inputs, context, record.mode),
        of: (registries) => (record.mode === 'apply' ? missingSecrets(registries, inputs) : []),
    });
    record.registries = config.registries.map((desired) => new src_record/* RegistryRun */.v(desired));
    record.locate = config.locate;
    const settings = settingsOf(action, record, config);
    await (action.registryApi === undefined
        ? checkFiles(record, settings, action.wait.now())
        : reconcileAll(action, record, settings));
}
function settingsOf({ inputs, context, github, output, wait, send }, { mode }, config) {
    const file = { ...context, config: config.path, text: config.text };
    const strictness = { provider: inputs.checkProvider, login: inputs.checkLogin };
    return {
        mode,
        isSchedule: mode === 'dry-run' && context.event === 'schedule',
        strictness,
        checks: new Checks({
            send,
            strictness,
            timeout: inputs.requestTimeout,
            maySendSecret: mode === 'apply' || isTrusted(context),
            signal: wait.signal,
            mask: output.addSecret,
        }),
        guard: sharedGuard(() => findStale(github, file), wait),
        secretFor: (desired) => clientSecretOf(desired, inputs),
        rotate: inputs.rotateClientSecret,
    };
}
async function reconcileAll({ inputs, output, wait, registryApi }, record, settings) {
    const limit = pLimit(inputs.concurrency);
    const { length: total } = record.registries;
    let ended = 0;
    const reconcileOne = async (registry) => {
        const log = { info: (line) => output.info(`${registry.label}: ${line}`) };
        const start = wait.now();
        try {
            const api = registryApi?.(registry.desired);
            if (api !== undefined)
                await reconcile({ run: registry, api, wait: { ...wait, log } }, settings);
        }
        catch (error) {
            record.failRegistry(registry, error); // the failure of one registry never stops another
        }
        ended++;
        const share = total > 1 ? `${ended} of ${total}, ` : '';
        log.info(`${registry.result} (${share}${((wait.now() - start) / 1000).toFixed(1)} s)`);
    };
    await Promise.all(record.registries.map((registry) => limit(reconcileOne, registry)));
}
async function checkFiles(record, settings, now) {
    const why = 'This pull request gets no secrets, because it comes from a fork or from Dependabot.';
    const what = "The live settings weren't read or compared. Only the file and the provider were checked.";
    record.notes.push(`${why} ${what}`);
    await Promise.all(record.registries.map((registry) => checkFile(registry, settings, now)));
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   NC: () => (/* binding */ _positive),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qm: () => (/* binding */ _gte)
/* harmony export */ });
/* unused harmony exports _coercedString, _email, _guid, _uuid, _uuidv4, _uuidv6, _uuidv7, _url, _emoji, _nanoid, _cuid, _cuid2, _ulid, _xid, _ksuid, _ipv4, _ipv6, _mac, _cidrv4, _cidrv6, _base64, _base64url, _e164, _creditCard, _iban, _jwt, TimePrecision, _isoDateTime, _isoTime, _isoDuration, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _unknown, _void, _date, _coercedDate, _nan, _lt, _max, _gt, _min, _negative, _nonpositive, _nonnegative, _multipleOf, _maxSize, _minSize, _size, _length, _lowercase, _uppercase, _includes, _startsWith, _endsWith, _property, _properties, _mime, _overwrite, _normalize, _trim, _toLowerCase, _toUpperCase, _slugify, _array, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _refine, _superRefine, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckLengthEquals, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  sF: () => (/* binding */ $ZodBoolean),
  t$: () => (/* binding */ $ZodCatch),
  VO: () => (/* binding */ $ZodEnum),
  v1: () => (/* binding */ $ZodISODate),
  Um: () => (/* binding */ $ZodNever),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  L8: () => (/* binding */ $ZodObject),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  W4: () => (/* binding */ $ZodType),
  cu: () => (/* binding */ $ZodUnion)
});

// UNUSED EXPORTS: $ZodAny, $ZodBase64, $ZodBase64URL, $ZodBigInt, $ZodBigIntFormat, $ZodCIDRv4, $ZodCIDRv6, $ZodCUID, $ZodCUID2, $ZodCodec, $ZodCreditCard, $ZodCustom, $ZodCustomStringFormat, $ZodDate, $ZodDefault, $ZodDiscriminatedUnion, $ZodE164, $ZodEmail, $ZodEmoji, $ZodExactOptional, $ZodFile, $ZodFunction, $ZodGUID, $ZodIBAN, $ZodIPv4, $ZodIPv6, $ZodISODateTime, $ZodISODuration, $ZodISOTime, $ZodIntersection, $ZodJWT, $ZodKSUID, $ZodLazy, $ZodLiteral, $ZodMAC, $ZodMap, $ZodNaN, $ZodNanoID, $ZodNonOptional, $ZodNull, $ZodObjectJIT, $ZodPrefault, $ZodPreprocess, $ZodPromise, $ZodReadonly, $ZodRecord, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodTuple, $ZodULID, $ZodURL, $ZodUUID, $ZodUndefined, $ZodUnknown, $ZodVoid, $ZodXID, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, base64Charset, base64urlCharset, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, standardProps, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, isPlainObject, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, issue, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zUr: () => (/* binding */ ZodMiniStringFormat),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  MfU: () => (/* binding */ _catch),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  cl6: () => (/* binding */ nullish),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  FsL: () => (/* binding */ pipe),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  pdi: () => (/* binding */ transform),
  KCZ: () => (/* binding */ union)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, literal, looseObject, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, omit, partial, partialRecord, pick, prefault, promise, readonly, record, refine, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, undefined, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(1041);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnknown", (inst, def) => {
    core.$ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function unknown() {
    return core._unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    schemas/* $ZodObject */.L8.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    schemas/* $ZodUnion */.cu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniRecord", (inst, def) => {
    core.$ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCatch", (inst, def) => {
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3332);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
