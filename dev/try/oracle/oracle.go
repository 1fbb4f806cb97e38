package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
	"golang.org/x/oauth2"
)

// setup is the first line of the input: the keys with which tokens are signed, and a certificate to trust.
type setup struct {
	Keys []struct {
		Name       string   `json:"name"`
		PrivateKey string   `json:"privateKey"` // PKCS 8 as PEM
		Algorithms []string `json:"algorithms"`
	} `json:"keys"`
	Trusted string `json:"trusted"` // certificates as PEM
}

// served is a response with its bytes.
type served struct {
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	Body    []byte            `json:"body"` // base64 in JSON
}

// oneCase is a provider. Without a document, the provider is requested over HTTP.
type oneCase struct {
	ID       int     `json:"id"`
	Issuer   string  `json:"issuer"`
	Document *served `json:"document"`
	Keys     *served `json:"keys"`
}

// verdict is what Harbor's libraries make of a provider.
type verdict struct {
	ID int `json:"id"`
	// Whether a login starts, and the address that Harbor redirects to.
	Starts   bool   `json:"starts"`
	Location string `json:"location"`
	// Whether the token endpoint can be requested.
	Exchanges bool `json:"exchanges"`
	// Algorithms with which a token of a known key verifies.
	Verified []string `json:"verified"`
	Error    string   `json:"error"`
}

const clientID = "harbor"

// endpointClaims are the two fields that Harbor decodes itself.
type endpointClaims struct {
	EndSessionURL string `json:"end_session_endpoint"`
	RevokeURL     string `json:"revocation_endpoint"`
}

type signer struct {
	algorithm string
	signer    jose.Signer
}

type oracle struct {
	signers []signer
	client  *http.Client
}

// answerAll reads a case per line and writes a verdict per line, until the input ends.
func answerAll() error {
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	first, err := lines.ReadBytes('\n')
	if err != nil {
		return err
	}
	one, err := newOracle(first)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	for {
		line, err := lines.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		var asked oneCase
		if err := json.Unmarshal(line, &asked); err != nil {
			return err
		}
		text, err := json.Marshal(one.answer(asked))
		if err != nil {
			return err
		}
		out.Write(append(text, '\n'))
		if err := out.Flush(); err != nil {
			return err
		}
	}
}

func newOracle(line []byte) (*oracle, error) {
	var given setup
	if err := json.Unmarshal(line, &given); err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM([]byte(given.Trusted))
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.Proxy = nil
	transport.DisableKeepAlives = true
	transport.TLSClientConfig = &tls.Config{RootCAs: roots}
	made := &oracle{client: &http.Client{Transport: transport, Timeout: 20 * time.Second}}
	for _, key := range given.Keys {
		block, _ := pem.Decode([]byte(key.PrivateKey))
		if block == nil {
			return nil, fmt.Errorf("no PEM in the key %s", key.Name)
		}
		private, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return nil, err
		}
		for _, algorithm := range key.Algorithms {
			one, err := newSigner(algorithm, private)
			if err != nil {
				return nil, err
			}
			made.signers = append(made.signers, signer{algorithm, one})
		}
	}
	return made, nil
}

func newSigner(algorithm string, private crypto.PrivateKey) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.SignatureAlgorithm(algorithm), Key: private}, nil)
}

// answer does what Harbor does at the start and at the end of a login (src/pkg/oidc/helper.go).
func (o *oracle) answer(asked oneCase) verdict {
	seen := verdict{ID: asked.ID, Verified: []string{}}
	client := o.client
	if asked.Document != nil {
		client = &http.Client{Transport: &memory{asked}}
	}
	ctx := oidc.ClientContext(context.Background(), client)
	provider, err := oidc.NewProvider(ctx, asked.Issuer)
	if err == nil {
		var claims endpointClaims
		err = provider.Claims(&claims)
	}
	if err != nil {
		seen.Error = short(err)
		return seen
	}
	seen.Starts = true
	config := oauth2.Config{
		ClientID:     clientID,
		ClientSecret: "secret",
		Endpoint:     provider.Endpoint(),
		RedirectURL:  "https://harbor.example/c/oidc/callback",
		Scopes:       []string{"openid"},
	}
	seen.Location = config.AuthCodeURL("state")
	if asked.Document != nil {
		_, err = config.Exchange(ctx, "code")
		seen.Exchanges = err == nil
		seen.note(err)
	}
	for _, one := range o.signers {
		err := o.verify(ctx, provider, asked.Issuer, one)
		if err == nil {
			seen.Verified = append(seen.Verified, one.algorithm)
		} else {
			seen.note(err)
		}
	}
	return seen
}

func (v *verdict) note(err error) {
	if err != nil && v.Error == "" {
		v.Error = short(err)
	}
}

func (o *oracle) verify(ctx context.Context, provider *oidc.Provider, issuer string, one signer) error {
	now := time.Now()
	claims := map[string]any{
		"iss": issuer,
		"sub": "1",
		"aud": clientID,
		"iat": now.Unix(),
		"exp": now.Add(time.Hour).Unix(),
	}
	token, err := jwt.Signed(one.signer).Claims(claims).Serialize()
	if err != nil {
		return err
	}
	_, err = provider.Verifier(&oidc.Config{ClientID: clientID}).Verify(ctx, token)
	return err
}

func short(err error) string {
	text := err.Error()
	return text[:min(len(text), 300)]
}

// memory serves a case without a network: the document at its address, a token to a POST, else the keys.
// Like Go's own transport, it requires an http address with a host.
type memory struct{ oneCase }

func (m *memory) RoundTrip(request *http.Request) (*http.Response, error) {
	address := request.URL
	port, _ := strconv.Atoi(address.Port())
	if (address.Scheme != "http" && address.Scheme != "https") || address.Host == "" || port > 65535 {
		return nil, fmt.Errorf("unsupported address %q", address)
	}
	if strings.HasSuffix(address.Path, " ") {
		return (&served{Status: 404}).response(request), nil // no provider has such a path
	}
	if request.Method == http.MethodPost {
		token := served{200, map[string]string{"content-type": "application/json"}, []byte(
			`{"access_token":"a","token_type":"Bearer","id_token":"b"}`)}
		return token.response(request), nil
	}
	if isDocument(address, m.Issuer) || m.Keys == nil {
		return m.Document.response(request), nil
	}
	return m.oneCase.Keys.response(request), nil
}

func isDocument(address *url.URL, issuer string) bool {
	wanted, err := url.Parse(issuer)
	return err == nil && address.Host == wanted.Host &&
		strings.HasSuffix(address.Path, "/.well-known/openid-configuration")
}

func (s *served) response(request *http.Request) *http.Response {
	headers := http.Header{}
	for name, value := range s.Headers {
		headers.Set(name, value)
	}
	return &http.Response{
		Status:     http.StatusText(s.Status),
		StatusCode: s.Status,
		Header:     headers,
		Body:       io.NopCloser(bytes.NewReader(s.Body)),
		Request:    request,
	}
}
