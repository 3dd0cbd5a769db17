package org.milestone.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.milestone.account.AccountSecurity;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Which requests reach a screen. It stands in this room because it has to know the sign-in screen and Vaadin.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] PUBLIC = {
        "/styles/**", "/scripts/**", "/images/**", "/content/images/**", "/webjars/**", "/robots.txt", "/favicon.ico"
    };

    /// Health and metrics are only there when they have a port of their own, which no stranger reaches.
    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http, AccountSecurity account, Environment environment) {
        boolean apart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> {
                    if (apart) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().denyAll();
                    }
                })
                .csrf(csrf -> csrf.disable());
        account.headers(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, AccountSecurity account) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // What is no screen at all is let through to the one that says so, for strangers and learners alike.
                vaadin -> vaadin.loginView(LoginView.class, "/")
                        .defaultSuccessUrl("/home")
                        .anyRequest(elsewhere -> elsewhere.permitAll()));
        // After Vaadin, which has to name the sign-in screen before Spring makes up one of its own.
        account.protect(http);
        return http.build();
    }
}
