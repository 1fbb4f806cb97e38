package provider;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Spring Authorization Server with people who have groups. */
@SpringBootApplication
public class Main {
  private static final Map<String, List<String>> GROUPS =
      Map.of("alice", List.of("harbor-admin", "harbor-dev"), "bob", List.of("harbor-dev"));

  public static void main(String[] args) {
    SpringApplication.run(Main.class, args);
  }

  @Bean
  UserDetailsService people(@Value("${PASSWORD}") String password) {
    return new InMemoryUserDetailsManager(
        GROUPS.keySet().stream()
            .map(name -> User.withUsername(name).password("{noop}" + password).roles("USER").build())
            .toList());
  }

  /**
   * CLIENTS is a list of ID and redirect URI, such as {@code harbor https://…,other https://…}. Each secret
   * must be unique, so that of others ends with their ID.
   */
  @Bean
  RegisteredClientRepository clients(
      @Value("${CLIENTS}") String clients, @Value("${CLIENT_SECRET}") String secret) {
    return new InMemoryRegisteredClientRepository(
        Stream.of(clients.split(",")).map(one -> client(one.split(" "), secret)).toList());
  }

  private static RegisteredClient client(String[] idAndUri, String secret) {
    return RegisteredClient.withId(idAndUri[0])
        .clientId(idAndUri[0])
        .clientSecret("{noop}" + (idAndUri[0].equals("harbor") ? secret : secret + idAndUri[0]))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(idAndUri[1])
        .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email", "offline_access")))
        .clientSettings(ClientSettings.builder().requireAuthorizationConsent(false).build())
        .build();
  }

  /** Without it an error ends as a redirect to the login, because the page of errors requires a login too. */
  @Bean
  WebSecurityCustomizer permitErrors() {
    return web -> web.ignoring().requestMatchers("/error");
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context -> {
      if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) return;
      String name = context.getPrincipal().getName();
      context
          .getClaims()
          .claim("preferred_username", name)
          .claim("name", name)
          .claim("email", name + "@example.com")
          .claim("groups", GROUPS.get(name));
    };
  }
}
