package org.yichuang.edge.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.edge.problems.ProblemWriter;
import org.yichuang.platform.Origins;

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
		if (READING.contains(request.getMethod()) || Origins.isOwn(request)) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(request, response, 403, EdgeProblems.FOREIGN_ORIGIN);
	}

}
