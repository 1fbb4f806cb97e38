import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/model/findings.js';
import { plain } from '../../src/model/text.js';
import { countedUsers, OvhApiError, type OvhApiErrorDetails } from '../../src/ovh/error.js';

const REGISTRY = '/cloud/project/p/containerRegistry/r';
const DETAILS: OvhApiErrorDetails = {
  method: 'GET',
  path: `${REGISTRY}/openIdConnect`,
  at: '2026-11-24T18:30:52.000Z',
  endpoint: 'ovh-eu',
  status: 400,
  message: 'Bad input',
  retryable: false,
  effectUnknown: false,
};
const KEY = { kind: 'application-key' } as const;

/** Returns an error's text, where it is fixed, its call, and whether it concerns the run. */
function shown(change: Partial<OvhApiErrorDetails>): string[] {
  const { finding, concernsRun, name } = new OvhApiError({ ...DETAILS, ...change });
  const { method, path, at, outcome } = finding.call ?? {};
  return [
    `${name} ${finding.level} ${finding.code} ${finding.fixedIn}${concernsRun ? ' run' : ''}`,
    plain(messageOf(finding)),
    `${method} ${path} ${at} ${outcome}`,
  ];
}

test.each<[string, Partial<OvhApiErrorDetails>, string[]]>([
  [
    'a rejection',
    {},
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the settings with 400 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The API rejected the call. Fix the cause in the API's message.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'a class and a query ID',
    { errorClass: 'Client::BadRequest', queryId: 'EU.1' },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the settings with 400 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect` (`Client::BadRequest`). The API rejected the call. Fix the cause in the API's message. OVHcloud query ID: `EU.1`.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400 Client::BadRequest, query ID EU.1',
    ],
  ],
  [
    'no response',
    { status: undefined, message: 'no connection (ECONNRESET)', retryable: true },
    [
      'OvhApiError error api-error itself',
      "OVHcloud didn't respond to the request for the settings: `no connection (ECONNRESET)`. The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z no connection (ECONNRESET)',
    ],
  ],
  [
    'no response, with a query ID',
    { status: undefined, message: 'cut', queryId: 'EU.1' },
    [
      'OvhApiError error api-error itself',
      "OVHcloud didn't respond to the request for the settings: `cut`. The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/. OVHcloud query ID: `EU.1`.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z cut, query ID EU.1',
    ],
  ],
  [
    'users that exist',
    { method: 'POST', message: '4 users exist, set parameter deleteUsers to delete them' },
    [
      'OvhApiError error api-error file',
      'OVHcloud responded to the request that enables OIDC with 400 (`4 users exist, set parameter deleteUsers to delete them`). The call was POST `/cloud/project/p/containerRegistry/r/openIdConnect`. OVHcloud counts 4 users on the registry, and enabling OIDC deletes them. To delete them, list them in `deleteUsers`.',
      'POST /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'a token, rejected',
    { method: 'POST', path: '/auth/oauth2/token', status: 401 },
    [
      'OvhApiError error api-error elsewhere',
      'Could not get an access token: OVHcloud responded with 401 (`Bad input`). The call was POST `/auth/oauth2/token`. Check `ovh-client-id` and `ovh-client-secret`. The service account must belong to the account of this endpoint.',
      'POST /auth/oauth2/token 2026-11-24T18:30:52.000Z 401',
    ],
  ],
  [
    'a token, no response',
    { method: 'POST', path: '/oauth2/token', status: undefined, retryable: true },
    [
      'OvhApiError error api-error itself run',
      "Could not get an access token: OVHcloud didn't respond (`Bad input`). The call was POST `/oauth2/token`. Re-run the job. If the error persists, check `ovh-token-url`.",
      'POST /oauth2/token 2026-11-24T18:30:52.000Z Bad input',
    ],
  ],
  [
    'the time',
    { path: '/auth/time', status: 500 },
    [
      'OvhApiError error api-error itself run',
      'OVHcloud responded to the request for its time with 500 (`Bad input`). The call was GET `/auth/time`. Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.',
      'GET /auth/time 2026-11-24T18:30:52.000Z 500',
    ],
  ],
  [
    'an access token that ended',
    { kind: 'access-token', status: 401, errorClass: 'x', queryId: 'y' },
    [
      'OvhApiError error api-error itself run',
      "OVHcloud rejected the access token (401). The access token has ended or is invalid, and it can't be renewed here. Get a new one, set `ovh-access-token`, and re-run the job.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 401 x, query ID y',
    ],
  ],
  [
    'an access token without permission',
    { kind: 'access-token', status: 403, iamAction: 'publicCloudProject:apiovh:x' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Allow `publicCloudProject:apiovh:x` on this project in the IAM policy of the service account. The credentials must belong to the account of the endpoint `ovh-eu` (`ovh-endpoint`).',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'a service account without permission',
    { kind: 'oauth2', status: 403, iamAction: 'publicCloudProject:apiovh:x' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Allow `publicCloudProject:apiovh:x` on this project in the IAM policy of the service account. The credentials must belong to the account of the endpoint `ovh-eu` (`ovh-endpoint`).',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'a service account of another account',
    { kind: 'oauth2', status: 401 },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 401 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The credentials must belong to the account of the endpoint `ovh-eu` (`ovh-endpoint`).',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 401',
    ],
  ],
  [
    'an unknown key',
    { ...KEY, status: 403, errorCode: 'INVALID_KEY' },
    [
      'OvhApiError error api-error elsewhere',
      "OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The endpoint `ovh-eu` doesn't know the application key. Each platform has its own keys. Check `ovh-application-key` and `ovh-endpoint`.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'an invalid consumer key',
    { ...KEY, status: 403, errorCode: 'INVALID_CREDENTIAL' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The consumer key is invalid, has expired, or belongs to another application. Create a new one, open its validation address, and set `ovh-consumer-key`.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'no consumer key',
    { ...KEY, status: 403, errorCode: 'NOT_CREDENTIAL' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The consumer key is invalid, has expired, or belongs to another application. Create a new one, open its validation address, and set `ovh-consumer-key`.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'a missing access rule',
    { ...KEY, status: 403, errorCode: 'NOT_GRANTED_CALL' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The consumer key lacks the access rule `GET /cloud/project/*`. Create a new one with the access rules in docs/access.md, and set `ovh-consumer-key`.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'a missing access rule of the time',
    { ...KEY, path: '/auth/time', status: 403, errorCode: 'NOT_GRANTED_CALL' },
    [
      'OvhApiError error api-error elsewhere run',
      'OVHcloud responded to the request for its time with 403 (`Bad input`). The call was GET `/auth/time`. The consumer key lacks the access rule `GET /auth/time`. Create a new one with the access rules in docs/access.md, and set `ovh-consumer-key`.',
      'GET /auth/time 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'a wrong signature',
    { ...KEY, status: 400, errorCode: 'INVALID_SIGNATURE' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 400 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The signature of the call is wrong. Check `ovh-application-secret`, and that it belongs to `ovh-application-key`.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'a rejected key, 401',
    { ...KEY, status: 401 },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 401 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. OVHcloud rejected the application key. It must belong to the account of the endpoint `ovh-eu` (`ovh-endpoint`) and have the access rules in docs/access.md.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 401',
    ],
  ],
  [
    'a rejected key, 403',
    { ...KEY, status: 403, iamAction: 'x' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. OVHcloud rejected the application key. It must belong to the account of the endpoint `ovh-eu` (`ovh-endpoint`) and have the access rules in docs/access.md.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    'another error with a key',
    { ...KEY, status: 404 },
    [
      'OvhApiError error api-error unsure',
      'OVHcloud responded to the request for the settings with 404 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Check `serviceName`, `registryId` and `ovh-endpoint`.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 404',
    ],
  ],
  [
    'an error code without a key',
    { kind: 'oauth2', status: 403, errorCode: 'INVALID_KEY' },
    [
      'OvhApiError error api-error elsewhere',
      'OVHcloud responded to the request for the settings with 403 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The credentials must belong to the account of the endpoint `ovh-eu` (`ovh-endpoint`).',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 403',
    ],
  ],
  [
    '429',
    { status: 429, retryable: true },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request for the settings with 429 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Too many calls to the OVHcloud API. Re-run the job later, or reduce `concurrency`.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 429',
    ],
  ],
  [
    '300',
    { status: 300 },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the settings with 300 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. OVHcloud's API never redirects. Check `ovh-endpoint`.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 300',
    ],
  ],
  [
    '299',
    { status: 299, retryable: true },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request for the settings with 299 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Re-run the job. If the error persists, check `ovh-endpoint` and your proxy.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 299',
    ],
  ],
  [
    '302',
    { status: 302 },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the settings with 302 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. OVHcloud's API never redirects. Check `ovh-endpoint`.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 302',
    ],
  ],
  [
    '399',
    { status: 399 },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the settings with 399 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. OVHcloud's API never redirects. Check `ovh-endpoint`.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 399',
    ],
  ],
  [
    '200',
    { status: 200, retryable: true },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request for the settings with 200 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Re-run the job. If the error persists, check `ovh-endpoint` and your proxy.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 200',
    ],
  ],
  [
    '500',
    { status: 500, retryable: true },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request for the settings with 500 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 500',
    ],
  ],
  [
    '408',
    { status: 408, retryable: true },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request for the settings with 408 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 408',
    ],
  ],
  [
    '409, not ready',
    { status: 409, retryable: true },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request for the settings with 409 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The registry is being changed. Wait until it is READY, then re-run the job.',
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 409',
    ],
  ],
  [
    '409',
    { status: 409 },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the settings with 409 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/openIdConnect`. The API rejected the call. Fix the cause in the API's message.",
      'GET /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 409',
    ],
  ],
  [
    '404 of an admin',
    { method: 'PUT', path: `${REGISTRY}/users/1/setAsAdmin`, status: 404 },
    [
      'OvhApiError error api-error itself',
      'OVHcloud responded to the request that makes a user an admin with 404 (`Bad input`). The call was PUT `/cloud/project/p/containerRegistry/r/users/1/setAsAdmin`. The user may have been removed meanwhile. Re-run the job.',
      'PUT /cloud/project/p/containerRegistry/r/users/1/setAsAdmin 2026-11-24T18:30:52.000Z 404',
    ],
  ],
  [
    'a create',
    { method: 'POST' },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request that enables OIDC with 400 (`Bad input`). The call was POST `/cloud/project/p/containerRegistry/r/openIdConnect`. The API rejected the call. Fix the cause in the API's message.",
      'POST /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'an update',
    { method: 'PUT' },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the update of the settings with 400 (`Bad input`). The call was PUT `/cloud/project/p/containerRegistry/r/openIdConnect`. The API rejected the call. Fix the cause in the API's message.",
      'PUT /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'a delete',
    { method: 'DELETE' },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request that disables OIDC with 400 (`Bad input`). The call was DELETE `/cloud/project/p/containerRegistry/r/openIdConnect`. The API rejected the call. Fix the cause in the API's message.",
      'DELETE /cloud/project/p/containerRegistry/r/openIdConnect 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'the users',
    { path: `${REGISTRY}/users` },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the users with 400 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r/users`. The API rejected the call. Fix the cause in the API's message.",
      'GET /cloud/project/p/containerRegistry/r/users 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'the registries',
    { path: '/cloud/project/p/containerRegistry' },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the registries of the project with 400 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry`. The API rejected the call. Fix the cause in the API's message.",
      'GET /cloud/project/p/containerRegistry 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'the registry',
    { path: REGISTRY },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to the request for the registry with 400 (`Bad input`). The call was GET `/cloud/project/p/containerRegistry/r`. The API rejected the call. Fix the cause in the API's message.",
      'GET /cloud/project/p/containerRegistry/r 2026-11-24T18:30:52.000Z 400',
    ],
  ],
  [
    'another call',
    { path: '/me' },
    [
      'OvhApiError error api-error unsure',
      "OVHcloud responded to a GET with 400 (`Bad input`). The call was GET `/me`. The API rejected the call. Fix the cause in the API's message.",
      'GET /me 2026-11-24T18:30:52.000Z 400',
    ],
  ],
])('says what failed and what to do: %s', (_, change, expected) => {
  expect(shown(change)).toEqual(expected);
});

test.each<[number | undefined, string, number | undefined]>([
  [400, '4 users exist, set parameter deleteUsers to delete them', 4],
  [400, '1 user exists. Set DeleteUsers', 1],
  [400, '4 users exist', undefined],
  [400, 'deleteUsers', undefined],
  [409, '4 users exist, set parameter deleteUsers to delete them', undefined],
  [undefined, '4 users exist, set parameter deleteUsers to delete them', undefined],
  [400, '1234567890 users exist, deleteUsers', undefined],
  [400, '123456789 users exist, deleteUsers', 123_456_789],
  [400, '4 users existed, deleteUsers', undefined],
])('reads the number of users in %s %j', (status, message, expected) => {
  expect(countedUsers({ status, message })).toBe(expected);
});
