package org.yichuang.edge.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.edge.problems.ProblemWriter;

/**
 * 安全链 — one chain for integrators, one for the console's API, one for the console's files
 * and one for the public. Who may call which mapping is not decided here but by the
 * mapping's own mark.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SecurityChains {

	/** The API answers data, which no browser may take for a page. */
	private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

	/** Element Plus sets style attributes; everything else comes from our own files. */
	private static final String CONSOLE = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
			+ "frame-ancestors 'none'";

	@Bean
	@Order(1)
	SecurityFilterChain integrators(HttpSecurity http, ProblemWriter problems) {
		http.securityMatcher("/api/open/**").csrf((csrf) -> csrf.disable());
		return bare(http, problems, DATA_ONLY);
	}

	@Bean
	@Order(2)
	SecurityFilterChain consoleApi(HttpSecurity http, ProblemWriter problems) {
		http.securityMatcher("/api/**")
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(pageTokens()))
			.addFilterBefore(new OwnOrigin(problems), CsrfFilter.class);
		return bare(http, problems, DATA_ONLY);
	}

	@Bean
	@Order(3)
	SecurityFilterChain consolePages(HttpSecurity http, ProblemWriter problems) {
		http.securityMatcher("/console", "/console/**").csrf((csrf) -> csrf.disable());
		return bare(http, problems, CONSOLE);
	}

	@Bean
	@Order(4)
	SecurityFilterChain everythingElse(HttpSecurity http, ProblemWriter problems) {
		http.csrf((csrf) -> csrf.disable()).headers((headers) -> headers.cacheControl((cache) -> cache.disable()));
		http.headers((headers) -> headers.frameOptions((frames) -> frames.sameOrigin()));
		return stateless(http, problems);
	}

	/** Nobody signs in through Spring Security's own forms, so it knows no accounts. */
	@Bean
	UserDetailsService nobody() {
		return (name) -> {
			throw new UsernameNotFoundException("accounts sign in through the organisation room");
		};
	}

	@Bean
	FilterRegistrationBean<BodyLimit> limitOfBodies(ProblemWriter problems) {
		var registration = new FilterRegistrationBean<>(new BodyLimit(problems));
		registration.addUrlPatterns("/api/*");
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return registration;
	}

	private static SecurityFilterChain bare(HttpSecurity http, ProblemWriter problems, String contentPolicy) {
		http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentPolicy))
			.frameOptions((frames) -> frames.deny()));
		return stateless(http, problems);
	}

	private static SecurityFilterChain stateless(HttpSecurity http, ProblemWriter problems) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.httpBasic((basic) -> basic.disable())
			.formLogin((form) -> form.disable())
			.headers((headers) -> headers
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(
					(request, response, failure) -> problems.write(request, response, 401, EdgeProblems.NOT_SIGNED_IN))
				.accessDeniedHandler(denied(problems)))
			.build();
	}

	private static AccessDeniedHandler denied(ProblemWriter problems) {
		return (HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) -> problems
			.write(request, response, 403,
					(failure instanceof CsrfException) ? EdgeProblems.PAGE_TOKEN_MISSING : EdgeProblems.FORBIDDEN);
	}

	private static CookieCsrfTokenRepository pageTokens() {
		var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
		return tokens;
	}

}
