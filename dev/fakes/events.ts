/** Events of one repository, as the runner passes them to a step. */
const repository = { full_name: 'acme/infra', default_branch: 'main', private: true };

export const push = { name: 'push', ref: 'refs/heads/main', sha: '0'.repeat(40), payload: { repository } };

/** Newest commit of pull request 12. */
export const HEAD_OF_12 = 'a'.repeat(40);

/** Pull request 12, from a branch of the repository itself. */
export const pullRequest = {
  name: 'pull_request',
  ref: 'refs/pull/12/merge',
  payload: {
    repository,
    pull_request: { number: 12, head: { sha: HEAD_OF_12, repo: { full_name: repository.full_name } } },
  },
};
