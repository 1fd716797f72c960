package org.yichuang.frontdoor.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.intake.IntakeSettings;
import org.yichuang.intake.SendLimits;

/**
 * 提交关口 — stops floods and endless bodies before anything of them is read, so that they
 * cost next to nothing.
 */
final class SendGate extends OncePerRequestFilter {

	/** The texts of a form beside its files. */
	private static final long TEXTS = 1 << 20;

	static final String RETRY_SECONDS = "60";

	private final SendLimits limits;

	private final IntakeSettings settings;

	private final PlainNotices notices;

	SendGate(SendLimits limits, IntakeSettings settings, PlainNotices notices) {
		this.limits = limits;
		this.settings = settings;
		this.notices = notices;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length < 0 || length > largest(request)) {
			refuse(response, 413, "send-413");
		}
		else if (!this.limits.admitsTry(request.getRemoteAddr())) {
			response.setHeader("Retry-After", RETRY_SECONDS);
			refuse(response, 429, "429");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private long largest(HttpServletRequest request) {
		var type = request.getContentType();
		boolean files = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
		return files ? this.settings.filesLimit().toBytes() + TEXTS : TEXTS;
	}

	private void refuse(HttpServletResponse response, int status, String name) throws IOException {
		response.setStatus(status);
		response.setHeader("Content-Security-Policy", this.notices.policy());
		response.setHeader("Cache-Control", "no-store");
		response.setContentType("text/html; charset=utf-8");
		response.getOutputStream().write(this.notices.html(name).getBytes(StandardCharsets.UTF_8));
	}

	/** Puts the gate before everything else. */
	@Configuration(proxyBeanMethods = false)
	static class Gates {

		@Bean
		FilterRegistrationBean<SendGate> sendGate(SendLimits limits, IntakeSettings settings, PlainNotices notices) {
			var registration = new FilterRegistrationBean<>(new SendGate(limits, settings, notices));
			registration.addUrlPatterns("/send/*", "/track/*", "/track", "/my/*", "/my");
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
			return registration;
		}

	}

}
