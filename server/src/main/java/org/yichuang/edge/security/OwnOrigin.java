package org.yichuang.edge.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.edge.problems.ProblemWriter;

/**
 * Refuses changes that a page of another origin asks for. Sub-sites are "the same site"
 * to a browser, so cookies alone do not keep their pages out of the console's API.
 */
final class OwnOrigin extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final ProblemWriter problems;

	OwnOrigin(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (READING.contains(request.getMethod()) || isOwn(request.getHeader(HttpHeaders.ORIGIN), request)) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(request, response, 403, EdgeProblems.FOREIGN_ORIGIN);
	}

	private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
		if (origin == null) {
			return true;
		}
		return origin.equalsIgnoreCase(request.getScheme() + "://" + ownAuthority(request));
	}

	private static String ownAuthority(HttpServletRequest request) {
		int port = request.getServerPort();
		boolean usual = port == (request.isSecure() ? 443 : 80);
		return usual ? request.getServerName() : request.getServerName() + ":" + port;
	}

}
