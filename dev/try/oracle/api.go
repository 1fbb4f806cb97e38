package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"

	"github.com/coreos/go-oidc/v3/oidc"
)

// listen serves on a free port of 127.0.0.1, or on that of PORT, and prints the address.
func (s *server) listen(routes http.Handler) error {
	port := os.Getenv("PORT")
	if port == "" {
		port = "0"
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		return err
	}
	s.url = "http://" + listener.Addr().String()
	fmt.Println("HARBOR_URL=" + s.url)
	return http.Serve(listener, routes)
}

// chooseName is what a person does at the first login without automatic onboarding.
func (s *server) chooseName(w http.ResponseWriter, r *http.Request) {
	one := s.sessionOf(r)
	var chosen struct{ Username string }
	if one == nil || one.info == nil || json.NewDecoder(r.Body).Decode(&chosen) != nil {
		fail(w, 400, "BAD_REQUEST", "no login to end")
		return
	}
	s.Lock()
	defer s.Unlock()
	s.onboard(w, r, one, chosen.Username)
}

func (s *server) showCurrent(w http.ResponseWriter, r *http.Request) {
	one := s.sessionOf(r)
	if one == nil || one.user == nil {
		fail(w, 401, "UNAUTHORIZED", "unauthorized")
		return
	}
	answer(w, 200, one.user)
}

func (s *server) showSettings(w http.ResponseWriter, _ *http.Request) {
	s.Lock()
	defer s.Unlock()
	shown := map[string]any{}
	for name, value := range s.settings {
		if name != "oidc_client_secret" {
			shown[name] = map[string]any{"value": value, "editable": true}
		}
	}
	answer(w, 200, shown)
}

func (s *server) changeSettings(w http.ResponseWriter, r *http.Request) {
	s.Lock()
	defer s.Unlock()
	var changed map[string]any
	if err := json.NewDecoder(r.Body).Decode(&changed); err != nil {
		fail(w, 400, "BAD_REQUEST", err.Error())
		return
	}
	if mode, has := changed["auth_mode"]; has && mode != s.settings["auth_mode"] && len(s.users) > 0 {
		fail(w, 400, "BAD_REQUEST", "the auth mode cannot be modified as new users have been inserted into database")
		return
	}
	for name, value := range changed {
		s.settings[name] = value
	}
	answer(w, 200, nil)
}

func (s *server) showUsers(w http.ResponseWriter, _ *http.Request) {
	s.Lock()
	defer s.Unlock()
	answer(w, 200, append([]*user{}, s.users...))
}

func (s *server) createUser(w http.ResponseWriter, r *http.Request) {
	s.Lock()
	defer s.Unlock()
	var made user
	if s.text("auth_mode") == "oidc_auth" {
		fail(w, 403, "FORBIDDEN", "creating local user is not allowed under auth mode: oidc_auth")
		return
	}
	if err := json.NewDecoder(r.Body).Decode(&made); err != nil {
		fail(w, 400, "BAD_REQUEST", err.Error())
		return
	}
	s.lastID++
	made.ID = s.lastID
	s.users = append(s.users, &made)
	answer(w, 201, nil)
}

// byID calls a function with the user of a path, in the list of users.
func (s *server) byID(w http.ResponseWriter, r *http.Request, change func(index int)) {
	s.Lock()
	defer s.Unlock()
	id, _ := strconv.Atoi(r.PathValue("id"))
	index := slices.IndexFunc(s.users, func(u *user) bool { return u.ID == id })
	if index < 0 {
		fail(w, 404, "NOT_FOUND", "user not found")
		return
	}
	change(index)
	answer(w, 200, nil)
}

func (s *server) deleteUser(w http.ResponseWriter, r *http.Request) {
	s.byID(w, r, func(index int) { s.users = slices.Delete(s.users, index, index+1) })
}

func (s *server) setAsAdmin(w http.ResponseWriter, r *http.Request) {
	s.byID(w, r, func(index int) { s.users[index].SetAsAdmin = true })
}

// ping reads a discovery document, as Harbor does before it saves an endpoint.
func (s *server) ping(w http.ResponseWriter, r *http.Request) {
	var asked struct{ URL string }
	if json.NewDecoder(r.Body).Decode(&asked) != nil {
		fail(w, 400, "BAD_REQUEST", "no JSON")
	} else if _, err := oidc.NewProvider(r.Context(), asked.URL); err != nil {
		fail(w, 400, "BAD_REQUEST", err.Error())
	} else {
		answer(w, 200, nil)
	}
}

func (s *server) showGroups(w http.ResponseWriter, _ *http.Request) {
	s.Lock()
	defer s.Unlock()
	shown := []map[string]string{}
	for _, name := range s.groups {
		shown = append(shown, map[string]string{"group_name": name})
	}
	answer(w, 200, shown)
}
