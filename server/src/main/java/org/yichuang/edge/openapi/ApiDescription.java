package org.yichuang.edge.openapi;

import java.util.List;
import java.util.TreeMap;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.yichuang.edge.problems.Problem;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;

/**
 * 接口说明 — one description for staff's console and integrators, the same on every machine.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	static {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Actor.class)
			.addSimpleTypePredicateForParameterObject(Id.class::isAssignableFrom);
	}

	@Bean
	OpenAPI api() {
		return new OpenAPI()
			.info(new Info().title("Yichuang 一窗")
				.version("1")
				.description("Every failure is application/problem+json; decide by its code.")
				.license(new License().name("Apache-2.0")))
			.servers(List.of(new Server().url("/")))
			.components(new Components()
				.addSecuritySchemes("session",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.COOKIE)
							.name("yichuang_session"))
				.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
	}

	/** Asked last of the three, as each later one is put before the others. */
	@Bean
	@Order(1)
	ModelResolver houseNames(ObjectMapperProvider mappers) {
		return new ModelResolver(mappers.jsonMapper(), new HouseNames()).openapi31(true);
	}

	@Bean
	@Order(2)
	RequiredComponents requiredComponents() {
		return new RequiredComponents();
	}

	@Bean
	@Order(3)
	TypedIds typedIds() {
		return new TypedIds();
	}

	/** Adds the shape of failures to every operation, and puts everything in order. */
	@Bean
	OpenApiCustomizer problems() {
		return (api) -> {
			ModelConverters.getInstance().readAll(Problem.class).forEach(api.getComponents()::addSchemas);
			api.setServers(List.of(new Server().url("/")));
			api.getPaths().values().forEach((path) -> path.readOperations().forEach(ApiDescription::addProblem));
			api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
		};
	}

	private static void addProblem(Operation operation) {
		var content = new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
		operation.getResponses().addApiResponse("default", new ApiResponse().description("Problem").content(content));
	}

}
