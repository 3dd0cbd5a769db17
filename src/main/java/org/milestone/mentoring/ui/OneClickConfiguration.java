package org.milestone.mentoring.ui;

import org.milestone.account.AccountSecurity;
import org.milestone.mentoring.MentoringRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Lets the one click of a mail program through, which has neither a session nor a token of ours.
@Configuration(proxyBeanMethods = false)
class OneClickConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain oneClick(HttpSecurity http, AccountSecurity account) {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults()
                        .matcher(HttpMethod.POST, MentoringRoutes.UNSUBSCRIBE + "/*"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        account.headers(http);
        return http.build();
    }
}
