package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// harbor is the minor version that the server behaves as, set when it is built.
var harbor = "2.15"

// user is a person as Harbor's API shows them.
type user struct {
	ID          int    `json:"user_id"`
	Name        string `json:"username"`
	Email       string `json:"email"`
	SetAsAdmin  bool   `json:"sysadmin_flag"`
	GroupAdmin  bool   `json:"admin_role_in_auth"`
	issuerAndID string
}

// userInfo is what Harbor decodes of an ID token and of userinfo. A claim `groups` of another type ends the login.
type userInfo struct {
	Issuer  string   `json:"iss"`
	Subject string   `json:"sub"`
	Name    string   `json:"name"`
	Email   string   `json:"email"`
	Groups  []string `json:"groups"`
}

// session is a browser between the start of a login and its end, and after it.
type session struct {
	state, verifier string
	info            *userInfo
	admin           bool
	user            *user
}

// server holds settings, users and sessions in memory. `settings` has the names of Harbor's configuration.
type server struct {
	sync.Mutex
	url      string
	settings map[string]any
	users    []*user
	groups   []string
	lastID   int
	sessions map[string]*session
}

// serveLogins serves the start and the end of logins, and the part of Harbor's API that tests need.
func serveLogins() error {
	s := &server{sessions: map[string]*session{}, lastID: 2, settings: map[string]any{"auth_mode": "db_auth"}}
	routes := http.NewServeMux()
	routes.HandleFunc("GET /c/oidc/login", s.startLogin)
	routes.HandleFunc("GET /c/oidc/callback", s.endLogin)
	routes.HandleFunc("POST /c/oidc/onboard", s.chooseName)
	routes.HandleFunc("GET /api/v2.0/users/current", s.showCurrent)
	routes.HandleFunc("GET /api/v2.0/configurations", s.showSettings)
	routes.HandleFunc("PUT /api/v2.0/configurations", s.changeSettings)
	routes.HandleFunc("GET /api/v2.0/users", s.showUsers)
	routes.HandleFunc("POST /api/v2.0/users", s.createUser)
	routes.HandleFunc("DELETE /api/v2.0/users/{id}", s.deleteUser)
	routes.HandleFunc("PUT /api/v2.0/users/{id}/sysadmin", s.setAsAdmin)
	routes.HandleFunc("GET /api/v2.0/usergroups", s.showGroups)
	routes.HandleFunc("POST /api/v2.0/system/oidc/ping", s.ping)
	return s.listen(routes)
}

func (s *server) text(name string) string {
	value, _ := s.settings[name].(string)
	return value
}

func (s *server) provider(ctx context.Context) (*oidc.Provider, *oauth2.Config, error) {
	provider, err := oidc.NewProvider(ctx, s.text("oidc_endpoint"))
	if err != nil {
		return nil, nil, err
	}
	var claims endpointClaims
	if err := provider.Claims(&claims); err != nil {
		return nil, nil, err
	}
	return provider, &oauth2.Config{
		ClientID:     s.text("oidc_client_id"),
		ClientSecret: s.text("oidc_client_secret"),
		Endpoint:     provider.Endpoint(),
		RedirectURL:  s.url + "/c/oidc/callback",
		Scopes:       strings.Split(s.text("oidc_scope"), ","),
	}, nil
}

func (s *server) startLogin(w http.ResponseWriter, r *http.Request) {
	if mode := s.text("auth_mode"); mode != "oidc_auth" {
		fail(w, 412, "PRECONDITION_FAILED", "auth mode: "+mode+" is not OIDC based")
		return
	}
	_, config, err := s.provider(r.Context())
	if err != nil {
		fail(w, 500, "UNKNOWN", "internal server error")
		return
	}
	one := &session{state: rand.Text(), verifier: oauth2.GenerateVerifier()}
	id := rand.Text()
	s.Lock()
	s.sessions[id] = one
	s.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Path: "/"})
	http.Redirect(w, r, config.AuthCodeURL(one.state, oauth2.S256ChallengeOption(one.verifier)), 302)
}

func (s *server) endLogin(w http.ResponseWriter, r *http.Request) {
	one := s.sessionOf(r)
	query := r.URL.Query()
	if one == nil || query.Get("state") != one.state || query.Get("error") != "" {
		fail(w, 400, "BAD_REQUEST", "OIDC callback returned error: "+query.Get("error"))
		return
	}
	provider, config, err := s.provider(r.Context())
	if err != nil {
		fail(w, 500, "UNKNOWN", "internal server error")
		return
	}
	token, err := config.Exchange(r.Context(), query.Get("code"), oauth2.VerifierOption(one.verifier))
	if err != nil {
		fail(w, 400, "BAD_REQUEST", err.Error())
		return
	}
	info, admin, groups, err := s.readToken(r.Context(), provider, config.ClientID, token)
	if err != nil {
		fail(w, 500, "UNKNOWN", err.Error())
		return
	}
	s.Lock()
	defer s.Unlock()
	one.info, one.admin, s.groups = info, admin, groups
	known := slices.IndexFunc(s.users, func(u *user) bool { return u.issuerAndID == info.Issuer+info.Subject })
	if known >= 0 {
		s.enter(w, r, one, s.users[known])
	} else if onboards, _ := s.settings["oidc_auto_onboard"].(bool); !onboards {
		http.Redirect(w, r, "/oidc-onboard?username="+info.Name, 302)
	} else {
		s.onboard(w, r, one, info.Name)
	}
}

// readToken returns who logged in, by the claims of the ID token and then of userinfo, and their groups.
func (s *server) readToken(ctx context.Context, provider *oidc.Provider, clientID string, token *oauth2.Token) (
	info *userInfo, admin bool, groups []string, err error) {
	raw, _ := token.Extra("id_token").(string)
	verified, err := provider.Verifier(&oidc.Config{ClientID: clientID}).Verify(ctx, raw)
	if err != nil {
		return nil, false, nil, err
	}
	info = &userInfo{}
	claims := map[string]any{}
	if err := verified.Claims(info); err != nil {
		return nil, false, nil, err
	}
	if err := verified.Claims(&claims); err != nil {
		return nil, false, nil, err
	}
	if remote, err := provider.UserInfo(ctx, oauth2.StaticTokenSource(token)); err == nil {
		further := map[string]any{}
		if remote.Claims(&further) == nil {
			info.Email = remote.Email
			if name, _ := further["name"].(string); name != "" {
				info.Name = name
			}
			if _, has := further[s.text("oidc_groups_claim")]; has {
				claims[s.text("oidc_groups_claim")] = further[s.text("oidc_groups_claim")]
			}
		}
	}
	if name, _ := claims[s.text("oidc_user_claim")].(string); name != "" {
		info.Name = name
	}
	groups = groupsOf(claims[s.text("oidc_groups_claim")])
	admin = s.text("oidc_admin_group") != "" && slices.Contains(groups, s.text("oidc_admin_group"))
	return info, admin, groups, nil
}

// groupsOf returns the groups in a claim. One group as a string counts from Harbor 2.15 on.
func groupsOf(claim any) []string {
	groups := []string{}
	if one, isText := claim.(string); isText && harbor != "2.14" {
		return append(groups, one)
	}
	list, _ := claim.([]any)
	for _, item := range list {
		if name, isText := item.(string); isText {
			groups = append(groups, name)
		}
	}
	return groups
}

// onboard creates a user. Blanks and commas in the name become `_`. A name or address that is taken is a conflict.
func (s *server) onboard(w http.ResponseWriter, r *http.Request, one *session, name string) {
	name = strings.NewReplacer(" ", "_", ",", "_").Replace(name)
	taken := func(u *user) bool { return u.Name == name || (u.Email != "" && u.Email == one.info.Email) }
	if name == "" || len(name) > 255 {
		fail(w, 500, "UNKNOWN", "unable to recover username for auto onboard")
	} else if slices.ContainsFunc(s.users, taken) {
		fail(w, 409, "CONFLICT", fmt.Sprintf("user %s or email %s already exists", name, one.info.Email))
	} else {
		s.lastID++
		created := &user{ID: s.lastID, Name: name, Email: one.info.Email, issuerAndID: one.info.Issuer + one.info.Subject}
		s.users = append(s.users, created)
		s.enter(w, r, one, created)
	}
}

func (s *server) enter(w http.ResponseWriter, r *http.Request, one *session, who *user) {
	who.GroupAdmin = one.admin
	one.user = who
	http.Redirect(w, r, "/harbor/projects", 302)
}

func (s *server) sessionOf(r *http.Request) *session {
	cookie, err := r.Cookie("sid")
	if err != nil {
		return nil
	}
	s.Lock()
	defer s.Unlock()
	return s.sessions[cookie.Value]
}

func fail(w http.ResponseWriter, status int, code, message string) {
	answer(w, status, map[string]any{"errors": []any{map[string]string{"code": code, "message": message}}})
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("content-type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}
