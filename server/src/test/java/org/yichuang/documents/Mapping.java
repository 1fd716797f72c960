package org.yichuang.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yichuang.edge.access.AccessRule;
import org.yichuang.organisation.model.Role;

/**
 * One way to call the API.
 *
 * @param method HTTP method
 * @param path the address with its variables
 * @param multipart whether it takes an upload
 * @param rule who may call
 */
record Mapping(String method, String path, boolean multipart, AccessRule rule) {

	/** Returns all of the program, by address. */
	static List<Mapping> all(ApplicationContext context) {
		return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> isOurs(entry.getValue()))
			.flatMap((entry) -> of(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(Mapping::path).thenComparing(Mapping::method))
			.toList();
	}

	/** Says whether a role is let in at all. */
	boolean letsIn(Role role) {
		return switch (this.rule) {
			case AccessRule.Open open -> true;
			case AccessRule.AnyAccount any -> true;
			case AccessRule.Holding holding -> role.permissions().contains(holding.permission());
			case AccessRule.Undeclared shut -> false;
		};
	}

	/** Says whether those who are not signed in are let in. */
	boolean isPublic() {
		return this.rule instanceof AccessRule.Open;
	}

	/**
	 * Says whether the address names a thing that only those of its place may see. The
	 * tree of bodies is known to all staff.
	 */
	boolean isPlaced() {
		return !(this.method + " " + this.path).equals("GET /api/console/bodies/{id}")
				&& this.path.matches(".*/(sites|channels|bodies|accounts)/\\{.*");
	}

	private static boolean isOurs(HandlerMethod method) {
		var name = method.getBeanType().getName();
		return name.startsWith("org.yichuang.") && !name.contains("TryOuts") && !name.contains("ErrorAnswers");
	}

	private static Stream<Mapping> of(RequestMappingInfo info, HandlerMethod method) {
		boolean multipart = info.getConsumesCondition()
			.getConsumableMediaTypes()
			.contains(MediaType.MULTIPART_FORM_DATA);
		return info.getPatternValues()
			.stream()
			.flatMap((path) -> info.getMethodsCondition()
				.getMethods()
				.stream()
				.map((verb) -> new Mapping(verb.name(), path, multipart, AccessRule.of(method))));
	}

}
