module ovhcloud-registry-oidc/oracle

go 1.25.0

require (
	github.com/coreos/go-oidc/v3 v3.12.0
	github.com/go-jose/go-jose/v4 v4.1.4
	golang.org/x/oauth2 v0.34.0
)
