package org.yichuang.edge.problems;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.kernel.Public;
import org.yichuang.platform.LostDatabase;

/**
 * The last net: what the server itself refused or what failed before any controller was
 * asked.
 */
@Hidden
@Controller
@Public("says only that something failed")
class ErrorAnswers implements ErrorController {

	private final ProblemWriter problems;

	ErrorAnswers(ProblemWriter problems) {
		this.problems = problems;
	}

	@RequestMapping("/error")
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		var status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
				&& LostDatabase.isBehind(failure)) {
			status = HttpStatus.SERVICE_UNAVAILABLE.value();
			response.setStatus(status);
		}
		this.problems.write(request, response, status, EdgeProblems.ofStatus(status), "");
	}

}
