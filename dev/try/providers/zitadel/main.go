// Command zitadel serves the example provider of zitadel/oidc with people who have groups.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"

	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
	"golang.org/x/text/language"
)

// settings come as JSON in the environment variable SETTINGS.
type settings struct {
	Clients []struct{ ID, Secret, RedirectURI string }
	People  []person
}

type person struct {
	Name, Password, Email string
	Groups                []string
}

type users map[string]person

func (u users) GetUserByID(name string) *storage.User {
	one, has := u[name]
	if !has {
		return nil
	}
	return &storage.User{
		ID:                name,
		Username:          name,
		Password:          one.Password,
		FirstName:         name,
		LastName:          "Example",
		Email:             one.Email,
		EmailVerified:     true,
		PreferredLanguage: language.English,
	}
}

func (u users) GetUserByUsername(name string) *storage.User { return u.GetUserByID(name) }

func (users) ExampleClientID() string { return storage.ServiceUserID }

// client allows the scope `groups` and puts the claims of a person into the ID token.
type client struct{ op.Client }

func (client) IDTokenUserinfoClaimsAssertion() bool { return true }

func (client) IsScopeAllowed(scope string) bool { return scope == "groups" }

type store struct {
	*storage.Storage
	users users
}

func (s *store) GetClientByClientID(ctx context.Context, id string) (op.Client, error) {
	one, err := s.Storage.GetClientByClientID(ctx, id)
	if err != nil {
		return nil, err
	}
	return client{one}, nil
}

func (s *store) SetUserinfoFromRequest(ctx context.Context, info *oidc.UserInfo, request op.IDTokenRequest,
	scopes []string) error {
	err := s.Storage.SetUserinfoFromRequest(ctx, info, request, scopes)
	if slices.Contains(scopes, "groups") {
		info.AppendClaims("groups", s.users[info.Subject].Groups)
	}
	return err
}

func main() {
	if err := serve(); err != nil {
		log.Fatal(err)
	}
}

func serve() error {
	var given settings
	if err := json.Unmarshal([]byte(os.Getenv("SETTINGS")), &given); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	people := users{}
	for _, one := range given.People {
		people[one.Name] = one
	}
	for _, one := range given.Clients {
		storage.RegisterClients(storage.WebClient(one.ID, one.Secret, one.RedirectURI))
	}
	issuer := "http://" + listener.Addr().String() + "/"
	logger := slog.New(slog.NewTextHandler(io.Discard, nil))
	handler := exampleop.SetupServer(issuer, &store{storage.NewStorage(people), people}, logger, false)
	fmt.Println("ISSUER=" + issuer)
	return http.Serve(listener, handler)
}
