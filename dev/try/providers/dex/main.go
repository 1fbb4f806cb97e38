// Command dex serves Dex with its own server package, one client, and a form for people who have groups.
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

	"github.com/dexidp/dex/connector"
	"github.com/dexidp/dex/server"
	"github.com/dexidp/dex/storage"
	"github.com/dexidp/dex/storage/memory"
	"github.com/prometheus/client_golang/prometheus"
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

// people is a connector: a form for name and password.
type people struct{ People []person }

func (p *people) Open(string, *slog.Logger) (connector.Connector, error) { return p, nil }

func (p *people) Prompt() string { return "Username" }

func (p *people) Login(_ context.Context, scopes connector.Scopes, name, password string) (
	connector.Identity, bool, error) {
	for _, one := range p.People {
		if one.Name != name || one.Password != password {
			continue
		}
		identity := connector.Identity{
			UserID:            one.Name,
			Username:          one.Name,
			PreferredUsername: one.Name,
			Email:             one.Email,
			EmailVerified:     true,
		}
		if scopes.Groups {
			identity.Groups = one.Groups
		}
		return identity, true, nil
	}
	return connector.Identity{}, false, nil
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
	logger := slog.New(slog.NewTextHandler(io.Discard, nil))
	config, err := json.Marshal(people{given.People})
	if err != nil {
		return err
	}
	clients := []storage.Client{}
	for _, one := range given.Clients {
		clients = append(clients, storage.Client{
			ID: one.ID, Secret: one.Secret, Name: one.ID, RedirectURIs: []string{one.RedirectURI},
		})
	}
	server.ConnectorsConfig["people"] = func() server.ConnectorConfig { return new(people) }
	store := storage.WithStaticClients(memory.New(logger), clients)
	only := storage.Connector{ID: "people", Type: "people", Name: "People", Config: config}
	store = storage.WithStaticConnectors(store, []storage.Connector{only})
	issuer := "http://" + listener.Addr().String() + "/dex"
	handler, err := server.NewServer(context.Background(), server.Config{
		Issuer:                 issuer,
		Storage:                store,
		SkipApprovalScreen:     true,
		SupportedResponseTypes: []string{"code"},
		AllowedGrantTypes:      []string{"authorization_code", "refresh_token"},
		Logger:                 logger,
		PrometheusRegistry:     prometheus.NewRegistry(),
	})
	if err != nil {
		return err
	}
	fmt.Println("ISSUER=" + issuer)
	return http.Serve(listener, handler)
}
